/// The forms in which `vouch score` reports: a new one is a case here, its line in `render` and a file in `Formats`.
public enum ReportFormat: String, Sendable, CaseIterable {
  case terminal
  case json
  case markdown
  case html
  case sarif

  /// The whole report of one call as bytes, letters in the order given.
  public func render(_ outcomes: [LetterOutcome], options: ReportOptions = ReportOptions())
    -> [UInt8]
  {
    switch self {
    case .terminal: TerminalReport(options: options).render(outcomes)
    case .json: JSONReport.render(outcomes)
    case .markdown: MarkdownReport(options: options).render(outcomes)
    case .html: HTMLReport(options: options).render(outcomes)
    case .sarif: SARIFReport.render(outcomes)
    }
  }
}
