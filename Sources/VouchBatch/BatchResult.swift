/// What became of a batch.
public struct BatchResult: Sendable {
  public var summary: CohortSummary
  /// The files that were written, with their folder.
  public var files: [String]
  /// The letters that took longest in this run, the slowest first; at most five.
  public var slowest: [SlowLetter]
  /// What is wrong with inputs that do not exist, in one line; nil where all do.
  public var missing: String?
}

/// How long one letter took.
public struct SlowLetter: Sendable {
  public var path: String
  /// Time to read and analyse it.
  public var milliseconds: Double
}
