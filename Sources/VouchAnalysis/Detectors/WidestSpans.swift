/// Of phrases inside each other the longest stands; of equal ones the first.
enum WidestSpans {
  /// A phrase among those that it competes with.
  struct Phrase: Equatable {
    /// Number of its kind; phrases of different kinds do not compete.
    var kind: Int
    /// Index of its sentence; phrases of different sentences do not compete.
    var position: Int
    /// Indices of the tokens.
    var tokens: Range<Int>
    /// Its number among the phrases, ascending.
    var number: Int
  }

  /// Removes the phrases that do not stand; n log n for n phrases, in place.
  static func keep(_ phrases: inout [Phrase]) {
    if phrases.count < 2 { return }
    // In this order a phrase comes after every phrase that it may lie in.
    phrases.sort { key(of: $0) < key(of: $1) }
    var kept = 0
    var reach = Int.min
    var last = phrases[0]
    for index in phrases.indices {
      let phrase = phrases[index]
      if phrase.kind != last.kind || phrase.position != last.position { reach = Int.min }
      last = phrase
      if phrase.tokens.upperBound <= reach { continue }
      reach = phrase.tokens.upperBound
      phrases[kept] = phrase
      kept += 1
    }
    phrases.removeSubrange(kept...)
    phrases.sort { $0.number < $1.number }
  }

  private static func key(of phrase: Phrase) -> (Int, Int, Int, Int, Int) {
    (
      phrase.kind, phrase.position, phrase.tokens.lowerBound, -phrase.tokens.count, phrase.number
    )
  }
}
