import Testing

@testable import VouchAnalysis

@Suite struct WidestSpansTests {
  /// What the rule says, word by word.
  private func slow(_ phrases: [WidestSpans.Phrase]) -> [Int] {
    phrases.indices.filter { place in
      let one = phrases[place]
      return !phrases.indices.contains { other in
        let wider = phrases[other]
        return other != place && wider.kind == one.kind && wider.position == one.position
          && wider.tokens.lowerBound <= one.tokens.lowerBound
          && wider.tokens.upperBound >= one.tokens.upperBound
          && (wider.tokens.count > one.tokens.count || other < place)
      }
    }
  }

  @Test func agreesWithTheRule() {
    var state: UInt64 = 1
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    for count in 0..<200 {
      let phrases = (0..<count % 40).map { number in
        let start = random(8)
        return WidestSpans.Phrase(
          kind: random(2), position: random(3), tokens: start..<(start + 1 + random(5)),
          number: number)
      }
      var kept = phrases
      WidestSpans.keep(&kept)
      #expect(kept.map(\.number) == slow(phrases))
    }
  }

  @Test func equalOnesLeaveTheFirst() {
    let first = WidestSpans.Phrase(kind: 0, position: 0, tokens: 2..<4, number: 0)
    var second = first
    second.number = 1
    var phrases = [first, second]
    WidestSpans.keep(&phrases)
    #expect(phrases == [first])
  }
}
