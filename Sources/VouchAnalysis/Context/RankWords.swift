import VouchText

/// The words that ranks are made of.
struct RankWords {
  let upper, lower, better, worse, ordinals, fractions, percent, percentile, among, time, denials,
    fillers: WordList
  private let shares, places: [(word: UInt64, value: Double)]
  /// Every word that a rank is read from.
  let anchors: WordList

  init(_ lists: inout WordLists) {
    upper = lists.list("top upper best highest strongest finest ablest first leading")
    lower = lists.list("bottom lower lowest last weakest poorest worst")
    better = lists.list(
      "better above ahead outperforms outperformed surpasses surpassed exceeds exceeded stronger")
    worse = lists.list("below behind worse weaker")
    shares = RankWords.shares.map { (WordHash.of($0.0), $0.1) }
    places = RankWords.places.map { (WordHash.of($0.0), $0.1) }
    fractions = lists.list(RankWords.shares.map(\.0).joined(separator: " "))
    ordinals = lists.list(RankWords.places.map(\.0).joined(separator: " "))
    percent = lists.list("percent per pct")
    percentile = lists.list("percentile centile")
    among = lists.list("of among amongst from")
    time = lists.list(
      "years year months month weeks week days day decades hours percent per beds times points")
    denials = lists.list("not never nor neither cannot isn't wasn't wouldn't")
    fillers = lists.list("the a an our my one very")
    anchors = [lower, better, worse, ordinals, percentile].reduce(upper) { $0.union($1) }
  }

  private static let shares = [
    ("half", 0.5), ("third", 1.0 / 3), ("quarter", 0.25), ("quartile", 0.25), ("fifth", 0.2),
    ("quintile", 0.2), ("tenth", 0.1), ("decile", 0.1),
  ]

  private static let places = [
    ("second", 2.0), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
    ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20),
    ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50),
  ]

  /// What a fraction in words amounts to.
  func share(_ word: Token) -> Double? {
    fractions.contains(word) ? shares.first { $0.word == word.hash }?.value : nil
  }

  /// The place that an ordinal in words stands for.
  func place(_ word: Token) -> Double? {
    ordinals.contains(word) ? places.first { $0.word == word.hash }?.value : nil
  }
}
