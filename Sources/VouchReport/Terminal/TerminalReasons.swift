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
      let places = contribution.evidence.isEmpty ? "" : " (\(lineList(contribution.evidence)))"
      let points = DecimalText.signed(contribution.points)
      page.paragraph(
        DisplayText.line(contribution.label) + places,
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
      let ranges = question.findings.compactMap(\.range)
      let places = ranges.isEmpty ? "" : " (\(lineList(ranges)))"
      page.paragraph(
        question.text + places, label: Run("\(index + 1). ").padded(to: 6, leads: true), indent: 6)
    }
    writeRest(questions.count - shown, to: &page)
  }

  /// "line 4" or "lines 4, 9, 12", at most six of them unless all is shown.
  private func lineList(_ ranges: [Range<Int>]) -> String {
    let numbers = Set(ranges.map(line(of:))).sorted()
    let shown = options.showAll ? numbers.count : min(numbers.count, 6)
    let list = numbers.prefix(shown).map(String.init).joined(separator: ", ")
    return (numbers.count == 1 ? "line " : "lines ") + list
      + (numbers.count > shown ? ", \u{2026}" : "")
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
