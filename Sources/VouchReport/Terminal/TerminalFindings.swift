package import VouchAnalysis

extension TerminalLetter {
  /// Weaknesses and red flags, the gravest first, each kind with its message and quotations.
  func writeFindings(to page: inout TerminalPage) {
    let findings = analysis.weaknesses
    let counts = Rule.Severity.allCases.compactMap { severity in
      let count = findings.count { $0.rule.severity == severity }
      return count > 0 ? "\(count) \(severity.name(count))" : nil
    }
    page.heading("Findings", note: counts.joined(separator: " \u{00B7} "))
    if findings.isEmpty {
      page.paragraph("None: no weakness or red flag was found.", indent: 2)
    }
    for severity in Rule.Severity.allCases {
      let ofSeverity = findings.filter { $0.rule.severity == severity }
      for group in FindingGroup.groups(of: ofSeverity) {
        write(group.rule, group.findings, to: &page)
      }
    }
  }

  private func write(_ rule: Rule, _ findings: [Finding], to page: inout TerminalPage) {
    page.paragraph(
      "\(rule.id): \(rule.message)", label: Run("  " + rule.severity.mark, rule.severity.tint),
      indent: 4)
    let placed = findings.filter { $0.range != nil }
    let shown = options.showAll ? placed.count : min(placed.count, 3)
    for finding in placed.prefix(shown) {
      guard let range = finding.range else { continue }
      quote(range, atMost: 2, detail: finding.detail, to: &page)
      if options.showAll, !finding.cues.isEmpty {
        page.paragraph(
          DisplayText.line("because of " + CueText.line(finding.cues)), indent: 15, tint: .dim)
      }
    }
    for finding in findings where finding.range == nil && !finding.detail.isEmpty {
      page.paragraph(DisplayText.line(finding.detail), indent: 15, tint: .dim)
    }
    writeRest(placed.count - shown, to: &page)
  }
}

extension Rule.Severity {
  /// The mark before a finding, readable without colour.
  package var mark: String {
    switch self {
    case .critical: "\u{2716}"
    case .warning: "\u{25B2}"
    case .note: "\u{00B7}"
    }
  }

  package var tint: Tint {
    switch self {
    case .critical: .boldRed
    case .warning: .yellow
    case .note: .dim
    }
  }

  fileprivate func name(_ count: Int) -> String {
    self == .critical || count == 1 ? rawValue : rawValue + "s"
  }
}
