import VouchAnalysis

extension TerminalLetter {
  /// The features that added most to the score or took most from it.
  func writeContributions(to page: inout TerminalPage) {
    let score = analysis.score
    let telling = score.telling
    if telling.isEmpty { return }
    let baseline = DecimalText.fixed(score.baseline, decimals: 1)
    page.heading("What moved the score", note: "from \(baseline) for an average letter")
    let shown = options.showAll ? telling.count : min(telling.count, 8)
    for contribution in telling.prefix(shown) {
      let points = DecimalText.signed(contribution.points)
      page.paragraph(
        DisplayText.line(contribution.label) + places(contribution.evidence),
        label: Run(points, contribution.points < 0 ? .red : .green).padded(to: 8, leads: true),
        indent: 10)
    }
    writeRest(telling.count - shown, to: &page)
  }

  /// At most ten questions to the writer, each with the places that raise it.
  func writeQuestions(to page: inout TerminalPage) {
    let questions = WriterQuestion.all(for: analysis)
    if questions.isEmpty { return }
    page.heading("What to ask the writer")
    let shown = options.showAll ? questions.count : min(questions.count, 10)
    for (index, question) in questions.prefix(shown).enumerated() {
      page.paragraph(
        question.text + places(question.findings.compactMap(\.range)),
        label: Run("\(index + 1). ").padded(to: 6, leads: true), indent: 6)
    }
    writeRest(questions.count - shown, to: &page)
  }

  /// The places in brackets after a space, at most six lines unless all is shown; empty without places.
  private func places(_ ranges: some Sequence<Range<Int>>) -> String {
    let words = PlaceText.lines(of: ranges, in: lines, atMost: options.showAll ? .max : 6)
    return words.isEmpty ? "" : " (\(words))"
  }
}

extension Score {
  /// The contributions that show in tenths of a point, the largest effect first.
  var telling: [Contribution] {
    contributions.filter { abs($0.points) >= 0.05 }
      .enumerated()
      .sorted { (abs($1.element.points), $0.offset) < (abs($0.element.points), $1.offset) }
      .map(\.element)
  }
}
