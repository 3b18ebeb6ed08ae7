/// Which weights judged a corpus.
public enum JudgedBy: Sendable, Equatable {
  /// The shipped weights, which were not fitted on it.
  case shippedUnseen
  /// Weights fitted for the purpose, without it.
  case crossFitted(corpora: [String], letters: Int, passages: Int)
  /// The shipped weights, which were fitted on it: the figures are better than on unseen letters.
  case shippedFitted
}
