import VouchAnalysis

extension TerminalLetter {
  /// Scenarios first, quoted, then the positive evidence, counted and with one quotation each.
  func writeStrengths(to page: inout TerminalPage) {
    page.heading("Strengths")
    if analysis.scenarios.isEmpty && analysis.merits.isEmpty {
      page.paragraph(
        "None found: no encounter, observed work, comparison or firm recommendation.", indent: 2)
    }
    writeScenarios(to: &page)
    for kind in FindingKind.allCases where kind.isPositive {
      let findings = analysis.merits.filter { $0.kind == kind }
      if !findings.isEmpty { write(kind, findings, Run("  + ", .green), to: &page) }
    }
    let low = analysis.evidence.filter(\.lowers)
    if !low.isEmpty { write(.peerComparison, low, Run("  \u{2212} ", .yellow), to: &page) }
  }

  private func writeScenarios(to page: inout TerminalPage) {
    let scenarios = analysis.scenarios
    if scenarios.isEmpty { return }
    let shown = options.showAll ? scenarios.count : min(scenarios.count, 5)
    page.line(Run("  + ", .green), Run(DecimalText.count(scenarios.count, "clinical scenario")))
    for scenario in scenarios.prefix(shown) {
      quote(scenario.range, atMost: 3, to: &page)
    }
    writeRest(scenarios.count - shown, to: &page)
  }

  private func write(
    _ kind: FindingKind, _ findings: [Finding], _ mark: Run, to page: inout TerminalPage
  ) {
    let name = kind.rawValue.replacingHyphens()
    let times = findings.count > 1 ? " \u{00D7} \(findings.count)" : ""
    page.line(mark, Run(name + times))
    let shown = options.showAll ? findings : Array(findings.prefix(1))
    for finding in shown {
      guard let range = finding.range else { continue }
      quote(range, atMost: 2, detail: finding.detail, to: &page)
    }
  }

  /// Says how many were left out.
  func writeRest(_ count: Int, to page: inout TerminalPage) {
    if count > 0 {
      page.line(Run(String(repeating: " ", count: 15)), Run("and \(count) more (--all)", .dim))
    }
  }
}

extension String {
  fileprivate func replacingHyphens() -> String {
    String(map { $0 == "-" ? " " : $0 })
  }
}
