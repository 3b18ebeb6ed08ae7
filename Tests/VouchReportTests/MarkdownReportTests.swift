import Testing
import VouchReport

@Suite struct MarkdownReportTests {
  @Test func reportsAreRecorded() throws {
    let letter = LetterOutcome.letter(SampleLetter.input)
    try Golden.expect(ReportFormat.markdown.render([letter]), matches: "letter.md")
    try Golden.expect(
      ReportFormat.markdown.render([letter], options: ReportOptions(showAll: true)),
      matches: "letter-all.md")
    try Golden.expect(
      ReportFormat.markdown.render([
        letter, .letter(SampleLetter.bare), .failure(SampleLetter.failure),
      ]), matches: "several.md")
    try Golden.expect(
      ReportFormat.markdown.render([.failure(SampleLetter.failure)]), matches: "failure.md")
  }
}
