/// One rule of the catalogue: what it flags, why, and what to ask the writer.
public struct Rule: Sendable {
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Hurts the application or must be removed before the letter is sent.
    case critical
    /// Weakens the letter.
    case warning
    /// Worth a look.
    case note

    public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.order < rhs.order }

    private var order: Int {
      switch self {
      case .critical: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  public var kind: FindingKind
  public var severity: Severity
  /// One sentence on what is wrong, or on what is good for positive evidence.
  public var message: String
  /// What to add, asked as a question that the writer can answer; empty for positive evidence.
  public var suggestion: String
  /// Why readers mind.
  public var reason: String
  /// Where the reason comes from.
  public var source: String
  /// A passage that the rule flags; one letter a line where the kind compares letters.
  public var flagged: String
  /// A similar passage that it does not flag.
  public var notFlagged: String

  /// The stable name: the kind's name.
  public var id: String { kind.rawValue }
}
