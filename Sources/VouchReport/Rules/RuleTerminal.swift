import VouchAnalysis

/// The catalogue for people at a terminal.
struct RuleTerminal {
  let options: ReportOptions

  /// One line or two a rule, grouped by importance, positive evidence last.
  func catalogue() -> [UInt8] {
    var page = TerminalPage(options: options)
    page.line(Run("Rules of Vouch", .bold), Run("   'vouch rules ID' explains one", .dim))
    for severity in Rule.Severity.allCases {
      let rules = RuleCatalogue.all.filter { !$0.kind.isPositive && $0.severity == severity }
      write(rules, title: severity.rawValue, tint: severity.tint, to: &page)
    }
    write(
      RuleCatalogue.all.filter(\.kind.isPositive), title: "positive evidence", tint: .green,
      to: &page)
    return page.output.bytes
  }

  /// Everything about one rule.
  func explanation(of rule: Rule) -> [UInt8] {
    var page = TerminalPage(options: options)
    let severity = rule.kind.isPositive ? "positive evidence" : rule.severity.rawValue
    let scope = rule.kind.isLetterWide ? "about the whole letter" : "about a passage"
    page.line(left: Run(rule.id, .bold), right: Run("\(severity) \u{00B7} \(scope)", .dim))
    page.rule()
    page.paragraph(rule.message, indent: 2)
    let parts = [
      ("ask", rule.suggestion), ("why", rule.reason), ("source", rule.source),
      ("flagged", "\u{201C}\(rule.flagged)\u{201D}"),
      ("not", "\u{201C}\(rule.notFlagged)\u{201D}"),
    ]
    for (name, text) in parts where !text.isEmpty {
      page.blank()
      page.paragraph(DisplayText.line(text), label: Run("  " + name, .dim), indent: 12)
    }
    return page.output.bytes
  }

  private func write(_ rules: [Rule], title: String, tint: Tint, to page: inout TerminalPage) {
    if rules.isEmpty { return }
    page.heading(title)
    for rule in rules {
      page.paragraph(rule.message, label: Run("  " + rule.id, tint), indent: 28)
    }
  }
}
