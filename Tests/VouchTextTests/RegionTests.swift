import Testing
import VouchText

/// Parts of a document that its format keeps apart.
@Suite struct RegionTests {
  /// A text of parts, each with the region it came from.
  private func text(_ parts: [(SourceText.Region, String)]) -> SourceText {
    var bytes: [UInt8] = []
    var regions: [SourceText.RegionSpan] = []
    for (region, part) in parts {
      let start = bytes.count
      bytes += Array(part.utf8)
      regions.append(SourceText.RegionSpan(region: region, range: start..<bytes.count))
    }
    return SourceText(utf8: bytes, regions: regions)
  }

  @Test func plainTextIsAllBody() {
    let text = SourceText("José")
    #expect(text.regions == [SourceText.RegionSpan(region: .body, range: 0..<5)])
    #expect(text == SourceText(utf8: Array("José".utf8)))
  }

  @Test func headersAndFootersAreLetterheadAndNotesEnclosures() {
    let letter = Letter(
      text([
        (.header, "Mercy Hospital\nDear old place\n"),
        (.body, "Dear Dr. Lee,\nShe is the best student I have had in ten years of work.\n"),
        (.body, "Sincerely,\nRoy Kent\n"),
        (
          .footer,
          "12 Main Street. We care for all of you, every day and every night of the year.\n"
        ),
        (.note, "1 See the file."),
      ]))
    #expect(
      letter.lines.map(\.region) == [
        .header, .header, .body, .body, .body, .body, .footer, .note,
      ])
    #expect(
      letter.lines.map(\.zone) == [
        .letterhead, .letterhead, .salutation, .body, .closing, .signature, .letterhead,
        .enclosure,
      ])
  }

  @Test func linesTakeTheRegionInWhichTheyBegin() {
    let letter = Letter(
      text([(.header, "a\n\nb\n"), (.body, ""), (.body, "\nc\n"), (.footer, "d"), (.note, "")]))
    #expect(letter.lines.map(\.region) == [.header, .header, .header, .body, .body, .footer])
  }

  @Test func aTextOfHeadersOnlyHasNoBody() {
    let letter = Letter(text([(.header, "Mercy Hospital\n"), (.footer, "Springfield")]))
    #expect(letter.lines.map(\.zone) == [.letterhead, .letterhead])
    #expect(letter.paragraphCount == 0)
    #expect(letter.sentences.map(\.paragraph) == [-1, -1])
  }

  @Test func regionsMayBeMissing() {
    let letter = Letter(SourceText(utf8: Array("She is kind.".utf8), regions: []))
    #expect(letter.lines.map(\.region) == [.body])
    #expect(letter.paragraphCount == 1)
  }
}
