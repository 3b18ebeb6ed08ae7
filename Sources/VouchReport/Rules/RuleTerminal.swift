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
    page.line(
      left: Run(rule.id, .bold), right: Run("\(rule.importance) \u{00B7} \(rule.scope)", .dim))
    page.rule()
    page.paragraph(rule.message, indent: 2)
    let parts = [
      ("ask", [rule.suggestion]), ("why", [rule.reason]), ("source", [rule.source]),
      ("flagged", quoted(rule.letters(of: rule.flagged))),
      ("not", quoted(rule.letters(of: rule.notFlagged))),
    ]
    for (name, texts) in parts where texts != [""] {
      page.blank()
      for (number, text) in texts.enumerated() {
        let label = Run(number == 0 ? "  " + name : "", .dim)
        page.paragraph(DisplayText.line(text), label: label, indent: 12)
      }
    }
    return page.output.bytes
  }

  private func quoted(_ texts: [String]) -> [String] {
    texts.map { "\u{201C}\($0)\u{201D}" }
  }

  private func write(_ rules: [Rule], title: String, tint: Tint, to page: inout TerminalPage) {
    if rules.isEmpty { return }
    page.heading(title)
    for rule in rules {
      page.paragraph(rule.message, label: Run("  " + rule.id, tint), indent: 28)
    }
  }
}
