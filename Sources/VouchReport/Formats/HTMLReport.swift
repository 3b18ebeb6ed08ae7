/// The report that opens in a browser: one file with all it needs, for one letter or several.
struct HTMLReport {
  let options: ReportOptions

  func render(_ outcomes: [LetterOutcome]) -> [UInt8] {
    var content = ByteWriter()
    for (index, outcome) in outcomes.enumerated() {
      let prefix = outcomes.count > 1 ? "l\(index + 1)-" : ""
      guard case .markup(let article) = article(outcome, prefix: prefix) else { continue }
      content.append(article)
    }
    return HTMLFrame.render(.letter, title: title(outcomes), content: .markup(content.bytes))
  }

  private func article(_ outcome: LetterOutcome, prefix: String) -> TemplateValue {
    switch outcome {
    case .letter(let input):
      LetterPage(
        path: input.path,
        body: LetterBody(input, prefix: prefix, showsAll: options.showAll).render()
      ).article()
    case .failure(let failure): LetterPage.failure(failure)
    }
  }

  private func title(_ outcomes: [LetterOutcome]) -> String {
    switch outcomes.first {
    case .letter(let input)? where outcomes.count == 1: input.path
    case .failure(let failure)? where outcomes.count == 1: failure.path
    default: DecimalText.count(outcomes.count, "letter")
    }
  }
}
