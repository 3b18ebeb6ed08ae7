import Testing
import VouchText

@testable import VouchAnalysis

@Suite struct LetterReadingTests {
  @Test func sentencesAreFoundByTheirBytes() {
    let reading = LetterReading.of(
      String(repeating: "I recommend her. She saw a patient with sepsis, twice.\n", count: 40))
    let ranges = reading.views.map { reading.letter.bytes(of: $0.sentence.tokens) }
    #expect(ranges.count >= 80)
    for range in ranges {
      for other in [
        range, range.lowerBound..<range.upperBound - 1, range.lowerBound + 1..<range.upperBound,
      ] {
        #expect(reading.position(ofBytes: other) == ranges.firstIndex(of: other))
      }
    }
    #expect(reading.position(ofBytes: 0..<0) == nil)
    let verbs = Set(reading.events.map(\.token))
    for token in -1...reading.letter.tokens.count {
      #expect(reading.hasEvent(at: token) == verbs.contains(token))
    }
    #expect(reading.position(ofBytes: 1_000_000..<1_000_001) == nil)
  }
}
