import VouchText

/// The words that ranks are made of.
struct RankWords {
  let upper, lower, better, worse, ordinals, fractions, percent, percentile, among, time, denials,
    fillers: WordList
  let shares: [UInt64: Double]
  let places: [UInt64: Double]
  /// Every word that a rank is read from.
  let anchors: WordList

  init(_ lists: inout WordLists) {
    upper = lists.list("top upper best highest strongest finest ablest first leading")
    lower = lists.list("bottom lower lowest last weakest poorest worst")
    better = lists.list(
      "better above ahead outperforms outperformed surpasses surpassed exceeds exceeded stronger")
    worse = lists.list("below behind worse weaker")
    let shares = [
      "half": 0.5, "third": 1.0 / 3, "quarter": 0.25, "quartile": 0.25, "fifth": 0.2,
      "quintile": 0.2, "tenth": 0.1, "decile": 0.1,
    ]
    let places = [
      "second": 2.0, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
      "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
      "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
      "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    ]
    self.shares = Dictionary(
      uniqueKeysWithValues: shares.map { (WordHash.of($0.key), $0.value) })
    self.places = Dictionary(
      uniqueKeysWithValues: places.map { (WordHash.of($0.key), $0.value) })
    fractions = lists.list(shares.keys.sorted().joined(separator: " "))
    ordinals = lists.list(places.keys.sorted().joined(separator: " "))
    percent = lists.list("percent per pct")
    percentile = lists.list("percentile centile")
    among = lists.list("of among amongst from")
    time = lists.list(
      "years year months month weeks week days day decades hours percent per beds times points")
    denials = lists.list("not never nor neither cannot isn't wasn't wouldn't")
    fillers = lists.list("the a an our my one very")
    anchors = [lower, better, worse, ordinals, percentile].reduce(upper) { $0.union($1) }
  }
}
