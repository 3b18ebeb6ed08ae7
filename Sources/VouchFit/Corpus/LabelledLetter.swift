public import VouchText

/// A letter with the labels that a careful reader gave it (see the annotation guide).
public struct LabelledLetter: Sendable {
  /// One line of `labels.jsonl`.
  public struct Record: Codable, Sendable {
    public struct Finding: Codable, Sendable {
      public var kind: String
      public var quote: String?
    }

    public var id: String
    public var specialty: String?
    public var tier: String
    /// 1 to 5.
    public var overall: Double
    /// 1 to 5 each, by name.
    public var axes: [String: Double]
    public var scenarios: [String]
    public var findings: [Finding]
    /// Why the reader judged so.
    public var note: String?
  }

  /// Name of the folder that holds the letter.
  public var corpus: String
  public var text: SourceText
  public var record: Record
  /// Path of the letter's file.
  public var path: String

  /// The quotations of a kind; `scenario` for the scenarios.
  func quotes(_ kind: String) -> [String] {
    kind == "scenario"
      ? record.scenarios : record.findings.filter { $0.kind == kind }.compactMap(\.quote)
  }

  func has(_ kind: String) -> Bool { record.findings.contains { $0.kind == kind } }
}
