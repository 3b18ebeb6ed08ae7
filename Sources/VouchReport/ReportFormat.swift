/// The forms in which `vouch score` reports: a new one is a case here, its line in `render` and a file in `Formats`.
public enum ReportFormat: String, Sendable, CaseIterable {
  case terminal
  case json
  case html

  /// The whole report of one call as bytes, letters in the order given.
  public func render(_ outcomes: [LetterOutcome], options: ReportOptions = ReportOptions())
    -> [UInt8]
  {
    switch self {
    case .terminal: TerminalReport(options: options).render(outcomes)
    case .json: JSONReport.render(outcomes)
    case .html: HTMLReport(options: options).render(outcomes)
    }
  }
}

/// What the reader of a report asked for.
public struct ReportOptions: Sendable {
  /// Every finding, quotation and contribution instead of the most important ones.
  public var showAll: Bool
  /// ANSI colours, for a terminal that shows them.
  public var color: Bool
  /// Columns of the terminal, at least 80.
  public var width: Int

  public init(showAll: Bool = false, color: Bool = false, width: Int = 80) {
    self.showAll = showAll
    self.color = color
    self.width = max(width, 80)
  }
}
