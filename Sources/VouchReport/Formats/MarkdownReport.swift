import VouchAnalysis

/// The report for a mail or a tracker: CommonMark with tables, readable as plain text too.
struct MarkdownReport {
  let options: ReportOptions

  /// All letters one below the other, after a table of them where there are several.
  func render(_ outcomes: [LetterOutcome]) -> [UInt8] {
    var page = ByteWriter()
    if outcomes.count > 1 { writeOverview(of: outcomes, to: &page) }
    for case .letter(let input) in outcomes {
      if !page.bytes.isEmpty { page.append("\n") }
      MarkdownLetter(input, showAll: options.showAll).write(to: &page)
    }
    if outcomes.count == 1, case .failure(let failure) = outcomes[0] {
      page.append("# \(MarkdownText.code(failure.path))\n\n")
      page.append("Could not be read: \(MarkdownText.line(failure.message)).\n")
    }
    return page.bytes
  }

  private func writeOverview(of outcomes: [LetterOutcome], to page: inout ByteWriter) {
    page.append("# \(DecimalText.count(outcomes.count, "letter"))\n\n")
    page.append("| letter | score | tier | critical |\n| --- | ---: | --- | ---: |\n")
    for outcome in outcomes {
      switch outcome {
      case .letter(let input):
        let score = input.analysis.score
        let critical = input.analysis.weaknesses.count { $0.rule.severity == .critical }
        page.append("| \(MarkdownText.code(input.path)) | ")
        page.append("\(DecimalText.fixed(score.value, decimals: 1)) | \(score.tier.rawValue) | ")
        page.append("\(critical) |\n")
      case .failure(let failure):
        page.append("| \(MarkdownText.code(failure.path)) | | ")
        page.append("could not be read: \(MarkdownText.line(failure.message)) | |\n")
      }
    }
  }
}
