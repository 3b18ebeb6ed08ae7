import Testing

@testable import VouchText

@Suite struct TokenSummaryTests {
  @Test func tellsWhatASentenceHolds() {
    var lists = WordLists()
    let rooms = lists.list("room bed")
    let months = lists.list("march april")
    var letter = Letter(lists: lists)
    letter.read(
      SourceText("Dear all,\n\nHe saw her in room 4 (twice). She left the ward on 3/14/2025.\n"))
    let sentences = letter.sentences.filter { $0.zone == .body }
    #expect(sentences.map { $0.summary.holds(rooms) } == [true, false])
    #expect(sentences.map { $0.summary.holds(.date) } == [false, true])
    #expect(sentences.map { $0.summary.mayHold(mark: UInt8(ascii: "(")) } == [true, false])
    #expect(letter.summary.holds(rooms) && letter.summary.holds(.date))
    #expect(!letter.summary.holds(months) && !letter.summary.holds(.email))
  }
}
