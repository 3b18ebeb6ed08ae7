/// All that a batch keeps in memory of every letter: about 210 bytes each, its path included.
struct Cohort: Sendable {
  let paths: PathList
  /// Where the letters' records lie in the checkpoint.
  private(set) var places: [Checkpoint.Place]
  /// Scores in tenths of a point, -1 for letters that could not be read.
  private(set) var tenths: [Int16]
  private(set) var signatures: SignatureTable

  init(paths: PathList) {
    self.paths = paths
    places = Array(repeating: .none, count: paths.count)
    tenths = Array(repeating: -1, count: paths.count)
    signatures = SignatureTable(count: paths.count)
  }

  /// Notes the head of a letter's record.
  mutating func set(
    _ index: Int, place: Checkpoint.Place, tenths: Int, signature: TextSignature
  ) {
    places[index] = place
    self.tenths[index] = Int16(tenths)
    signatures.set(signature, at: index)
  }

  /// The distribution of the scores of all letters that were read.
  var scores: ScoreDistribution {
    var scores = ScoreDistribution()
    for value in tenths where value >= 0 { scores.add(Int(value)) }
    return scores
  }
}
