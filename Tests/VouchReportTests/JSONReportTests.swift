import Foundation
import Testing
import VouchAnalysis
import VouchReport
import VouchText

@Suite struct JSONReportTests {
  private func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func oneLetterIsAnObject() throws {
    let report = ReportFormat.json.render([.letter(SampleLetter.input)])
    try Golden.expect(report, matches: "letter.json")
    let object = try parsed(report)
    #expect(object["schema"] as? Int == 1)
    #expect(object["score"] as? Double == 73.4)
    #expect(object["tier"] as? String == "strong")
    #expect(object["band"] as? [Int] == [66, 80])
    let axes = try #require(object["axes"] as? [String: Int])
    #expect(axes["specificity"] == 71)
    #expect(axes["distinctiveness"] == 12)
  }

  @Test func quotationsAreTheBytesOfTheirSpans() throws {
    let object = try parsed(ReportFormat.json.render([.letter(SampleLetter.input)]))
    for list in ["scenarios", "findings", "evidence"] {
      let entries = try #require(object[list] as? [[String: Any]])
      #expect(!entries.isEmpty)
      for entry in entries {
        guard let span = entry["span"] as? [String: Int] else {
          #expect(entry["quote"] is NSNull)
          continue
        }
        let start = try #require(span["start"])
        let end = try #require(span["end"])
        let bytes = SampleLetter.source.utf8[start..<end]
        #expect(entry["quote"] as? String == String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  @Test func severalLettersAreAnArrayWithErrorsInPlace() throws {
    let report = ReportFormat.json.render([
      .letter(SampleLetter.bare), .failure(SampleLetter.failure),
    ])
    try Golden.expect(report, matches: "several.json")
    let array = try #require(
      try JSONSerialization.jsonObject(with: Data(report)) as? [[String: Any]])
    #expect(array.count == 2)
    #expect(array[1]["score"] == nil)
    #expect((array[1]["error"] as? [String: String])?["kind"] == "damaged")
  }

  @Test func aLineHasNoLineFeedInside() throws {
    let line = JSONReport.line(for: .letter(SampleLetter.input))
    #expect(line.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(line.last == UInt8(ascii: "\n"))
    let whole = try parsed(ReportFormat.json.render([.letter(SampleLetter.input)]))
    #expect(NSDictionary(dictionary: try parsed(line)).isEqual(to: whole))
  }

  @Test func malformedTextBecomesReplacementCharacters() throws {
    var input = SampleLetter.bare
    input.text = SourceText(utf8: [0x61, 0xFF, 0x62, 0xE2, 0x80])
    input.analysis.findings = [Finding(kind: .cliche, range: 0..<5)]
    let object = try parsed(ReportFormat.json.render([.letter(input)]))
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings[0]["quote"] as? String == "a\u{FFFD}b\u{FFFD}")
  }
}
