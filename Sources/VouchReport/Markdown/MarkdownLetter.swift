import VouchAnalysis
import VouchText

/// Writes the Markdown report of one letter, section by section.
struct MarkdownLetter {
  private let input: ReportInput
  private let showAll: Bool
  private let lines: LineTable

  /// The most characters of a quotation unless all is shown.
  private static let mostQuoted = 280

  private var analysis: Analysis { input.analysis }

  init(_ input: ReportInput, showAll: Bool) {
    self.input = input
    self.showAll = showAll
    lines = LineTable(utf8: input.text.utf8)
  }

  func write(to page: inout ByteWriter) {
    writeHeader(to: &page)
    writeQuestions(to: &page)
    writeFindings(to: &page)
    writeStrengths(to: &page)
    writeAxes(to: &page)
    writeContributions(to: &page)
    page.append("\n---\n\n\(Notices.impression)\n")
  }

  private func writeHeader(to page: inout ByteWriter) {
    let score = analysis.score
    page.append("# \(MarkdownText.code(input.path))\n\n")
    page.append("**\(DecimalText.fixed(score.value, decimals: 1)) of 100, \(score.tier.rawValue)**")
    page.append(" (readers: \(DecimalText.range(score.band)))\n\n")
    page.append(Verdict.sentence(for: analysis) + "\n")
    for notice in Notices.urgent(for: analysis) { page.append("\n**\(notice)**\n") }
    let facts = analysis.facts
    let rows = [
      ("Applicant", [facts.applicant, facts.specialty]),
      ("Writer", [facts.writer, facts.writerTitle, facts.institution]), ("Date", [facts.date]),
      ("File", [input.format, DecimalText.count(analysis.wordCount, "word")]),
    ]
    page.append("\n")
    for (name, parts) in rows {
      let stated = parts.compactMap(\.self).joined(separator: ", ")
      page.append("- \(name): \(stated.isEmpty ? "not stated" : MarkdownText.line(stated))\n")
    }
  }

  private func writeQuestions(to page: inout ByteWriter) {
    let questions = WriterQuestion.all(for: analysis)
    if questions.isEmpty { return }
    page.append("\n## What to ask the writer\n\n")
    for (number, question) in questions.prefix(showAll ? .max : 6).enumerated() {
      let places = places(of: question.findings.compactMap(\.range))
      page.append("\(number + 1). \(MarkdownText.line(question.text))\(places)\n")
    }
  }

  private func writeFindings(to page: inout ByteWriter) {
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

  private func writeStrengths(to page: inout ByteWriter) {
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

  private func writeAxes(to page: inout ByteWriter) {
    page.append("\n## Axes\n\n| axis | of 100 | what it is |\n| --- | ---: | --- |\n")
    for axis in analysis.score.axes.named {
      let value = DecimalText.fixed(axis.value, decimals: 0)
      page.append("| \(axis.name) | \(value) | \(Gauge.meanings[axis.name] ?? "") |\n")
    }
  }

  private func writeContributions(to page: inout ByteWriter) {
    let telling = analysis.score.telling
    if telling.isEmpty { return }
    let baseline = DecimalText.fixed(analysis.score.baseline, decimals: 1)
    page.append("\n## What moved the score\n\nFrom \(baseline) for an average letter:\n\n")
    page.append("| points | for |\n| ---: | --- |\n")
    for contribution in telling.prefix(showAll ? .max : 8) {
      let label = MarkdownText.line(contribution.label) + places(of: contribution.evidence)
      page.append("| \(DecimalText.signed(contribution.points)) | \(label) |\n")
    }
    if telling.count > 8 && !showAll {
      page.append("\n\(telling.count - 8) smaller ones left out.\n")
    }
  }

  private func places(of ranges: some Sequence<Range<Int>>) -> String {
    let words = PlaceText.lines(of: ranges, in: lines, atMost: showAll ? .max : 6)
    return words.isEmpty ? "" : " (\(words))"
  }
}
