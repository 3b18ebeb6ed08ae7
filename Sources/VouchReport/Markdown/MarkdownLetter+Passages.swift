import VouchAnalysis
import VouchText

/// What was found, with its passages.
extension MarkdownLetter {
  /// The most characters of a quotation unless all is shown.
  private static let mostQuoted = 280

  func writeFindings(to page: inout ByteWriter) {
    page.append("\n## Findings\n\n")
    let findings = analysis.weaknesses
    if findings.isEmpty { page.append("None: no weakness or red flag was found.\n") }
    for severity in Rule.Severity.allCases {
      let ofSeverity = findings.filter { $0.rule.severity == severity }
      for group in FindingGroup.groups(of: ofSeverity) {
        let rule = group.rule
        page.append("- **\(severity.rawValue): \(rule.id).** \(MarkdownText.line(rule.message))\n")
        writePassages(group.findings, to: &page)
      }
    }
  }

  func writeStrengths(to page: inout ByteWriter) {
    page.append("\n## Strengths\n\n")
    if analysis.scenarios.isEmpty && analysis.merits.isEmpty {
      page.append("None found: no encounter, observed work, comparison or firm recommendation.\n")
    }
    if !analysis.scenarios.isEmpty {
      page.append("- **\(DecimalText.count(analysis.scenarios.count, "clinical scenario")).**\n")
      for scenario in analysis.scenarios.prefix(showAll ? .max : 5) {
        writePassage(scenario.range, detail: "", to: &page)
      }
      writeRest(analysis.scenarios.count - 5, to: &page)
    }
    for kind in FindingKind.allCases where kind.isPositive {
      let findings = analysis.merits.filter { $0.kind == kind }
      if findings.isEmpty { continue }
      page.append("- **\(kind.rawValue).** \(MarkdownText.line(findings[0].rule.message))\n")
      writePassages(findings, to: &page)
    }
    let low = analysis.evidence.filter(\.lowers)
    if !low.isEmpty {
      page.append("- **\(FindingKind.peerComparison.rawValue), but it lowers.**\n")
      writePassages(low, to: &page)
    }
  }

  private func writePassages(_ findings: [Finding], to page: inout ByteWriter) {
    for finding in findings.prefix(showAll ? .max : 3) {
      if let range = finding.range {
        writePassage(range, detail: finding.detail, to: &page)
      } else if !finding.detail.isEmpty {
        page.append("  - \(MarkdownText.line(finding.detail))\n")
      }
    }
    writeRest(findings.count - 3, to: &page)
  }

  private func writePassage(_ range: Range<Int>, detail: String, to page: inout ByteWriter) {
    let text = DisplayText.line(utf8: input.bytes(of: range))
    let quote =
      showAll ? text : TextWrapper.wrap(text, width: Self.mostQuoted, atMost: 1).joined()
    let place = PlaceText.lines(of: [range], in: lines)
    page.append("  - \(place): \u{201C}\(MarkdownText.line(quote))\u{201D}")
    page.append(detail.isEmpty ? "\n" : " (\(MarkdownText.line(detail)))\n")
  }

  private func writeRest(_ count: Int, to page: inout ByteWriter) {
    if count > 0 && !showAll { page.append("  - and \(count) more\n") }
  }
}
