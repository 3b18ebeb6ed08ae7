import VouchAnalysis
import VouchText

/// Writes the Markdown report of one letter, section by section.
struct MarkdownLetter {
  let input: ReportInput
  let showAll: Bool
  let lines: LineTable

  var analysis: Analysis { input.analysis }

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
