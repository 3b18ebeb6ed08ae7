import VouchReport

/// One letter with all that a batch says of it: what tables and files of records are made from.
struct CohortLetter {
  /// Its place in the order of the paths.
  var index = 0
  var path: String
  var result: LetterRecord.Result
  var line: JSONLine
  /// Letters with a lower score, 0 to 100; nil for a letter that could not be read.
  var percentile: Double?
  /// The number of its cluster of near-duplicates, or nil.
  var cluster: Int?
  var duplicate: DuplicateFinding?
  /// The markup of its page but the head, where pages are made.
  var page: [UInt8]?
}
