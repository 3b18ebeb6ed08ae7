import Testing

@testable import VouchAnalysis

@Suite struct WordTallyTests {
  @Test func agreesWithADictionary() {
    var tally = WordTally()
    var state: UInt64 = 7
    // The storage is used again, for few words and for many.
    for count in [3, 500, 40, 3_000, 1] {
      tally.removeAll()
      var plain: [UInt64: Double] = [:]
      for _ in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let word = (state >> 40) % UInt64(max(2, count / 3)) << 16 | 0x100
        tally.add(0.5, to: word)
        plain[word, default: 0] += 0.5
      }
      for (word, sum) in plain { #expect(tally[word] == sum) }
      #expect(tally[0xfff_ffff_0000_0100] == 0)
    }
  }
}
