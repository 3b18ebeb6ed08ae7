/// Of phrases inside each other the longest stands; of equal ones the first.
enum WidestSpans {
  /// A phrase among those that it competes with.
  struct Phrase {
    var kind: FindingKind
    /// Index of its sentence; phrases of different sentences do not compete.
    var position: Int
    /// Indices of the tokens.
    var tokens: Range<Int>
  }

  /// The places of the phrases that stand, in ascending order; n log n for n phrases.
  static func places(of phrases: [Phrase]) -> [Int] {
    // In this order a phrase comes after every phrase that it may lie in.
    let order = phrases.indices.sorted { key(of: $0, in: phrases) < key(of: $1, in: phrases) }
    var kept: [Int] = []
    var reach = Int.min
    var last: Phrase?
    for place in order {
      let phrase = phrases[place]
      if last?.kind != phrase.kind || last?.position != phrase.position { reach = Int.min }
      last = phrase
      if phrase.tokens.upperBound <= reach { continue }
      reach = phrase.tokens.upperBound
      kept.append(place)
    }
    return kept.sorted()
  }

  private static func key(
    of place: Int, in phrases: [Phrase]
  ) -> (String, Int, Int, Int, Int) {
    let phrase = phrases[place]
    return (
      phrase.kind.rawValue, phrase.position, phrase.tokens.lowerBound, -phrase.tokens.count, place
    )
  }
}
