import Testing
import VouchAnalysis
import VouchText

@testable import VouchReport

@Suite struct TerminalReportTests {
  private func text(_ outcomes: [LetterOutcome], _ options: ReportOptions = ReportOptions())
    -> String
  {
    String(decoding: ReportFormat.terminal.render(outcomes, options: options), as: UTF8.self)
  }

  @Test func showsALetterInEightyColumns() throws {
    let report = ReportFormat.terminal.render([.letter(SampleLetter.input)])
    try Golden.expect(report, matches: "letter.txt")
  }

  @Test func showsEverythingWhenAsked() throws {
    let options = ReportOptions(showAll: true)
    let report = ReportFormat.terminal.render([.letter(SampleLetter.input)], options: options)
    try Golden.expect(report, matches: "letter-all.txt")
  }

  @Test func showsSeveralLettersAndASummary() throws {
    let report = ReportFormat.terminal.render([
      .letter(SampleLetter.bare), .failure(SampleLetter.failure), .letter(SampleLetter.input),
    ])
    try Golden.expect(report, matches: "several.txt")
  }

  @Test func colorsWhenAsked() throws {
    let options = ReportOptions(color: true)
    let report = ReportFormat.terminal.render([.letter(SampleLetter.input)], options: options)
    try Golden.expect(report, matches: "letter-color.txt")
    #expect(!text([.letter(SampleLetter.input)]).contains("\u{1B}"))
  }

  @Test(arguments: [false, true], [80, 120])
  func noLineIsWiderThanThePage(showAll: Bool, width: Int) {
    let report = text(
      [.letter(SampleLetter.input), .letter(SampleLetter.bare)],
      ReportOptions(showAll: showAll, width: width))
    for line in report.split(separator: "\n") {
      #expect(DisplayText.width(String(line)) <= width, "\(line)")
    }
  }

  @Test func linesEndWithoutSpaces() {
    let report = text([.letter(SampleLetter.input)])
    #expect(!report.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }

  @Test func waivedAccessIsSaid() {
    #expect(text([.letter(SampleLetter.input)]).contains("do not show this to the\n    applicant"))
    #expect(!text([.letter(SampleLetter.bare)]).contains("do not show this"))
  }

  @Test func asksAtMostTenQuestionsWithoutRepetition() {
    var input = SampleLetter.input
    input.analysis.findings = FindingKind.allCases.filter { !$0.comparesLetters }.flatMap { kind in
      [kind, kind].map { Finding(kind: $0, range: $0.isLetterWide ? nil : 0..<6) }
    }
    let report = text([.letter(input)])
    #expect(report.contains("  10. "))
    #expect(!report.contains("  11. "))
    #expect(WriterQuestion.all(for: input.analysis).count == 20)
    #expect(text([.letter(input)], ReportOptions(showAll: true)).contains("  20. "))
  }
}
