public import VouchAnalysis

/// The forms in which `vouch rules` shows the catalogue.
public enum RuleFormat: String, Sendable, CaseIterable {
  case terminal
  case json
  case markdown

  /// The whole catalogue as bytes: a table for people, every text for the other forms.
  public func renderCatalogue(options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .terminal: RuleTerminal(options: options).catalogue()
    case .json: RuleJSON.catalogue()
    case .markdown: RuleMarkdown.catalogue()
    }
  }

  /// One rule with its reason, source and examples as bytes.
  public func render(_ rule: Rule, options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .terminal: RuleTerminal(options: options).explanation(of: rule)
    case .json: RuleJSON.object(rule)
    case .markdown: RuleMarkdown.section(rule)
    }
  }
}

extension Rule {
  /// What a rule's finding is worth, in words.
  var importance: String { kind.isPositive ? "positive evidence" : severity.rawValue }

  /// How much text a rule's finding speaks of, in words.
  var scope: String {
    if kind.comparesLetters { return "about the letters of a batch" }
    return kind.isLetterWide ? "about the whole letter" : "about a passage"
  }

  /// The letters of an example: one a line where the kind compares letters.
  func letters(of example: String) -> [String] {
    kind.comparesLetters ? example.split(separator: "\n").map(String.init) : [example]
  }
}
