/// A word or feature that moved a decision.
public struct Cue: Sendable, Equatable {
  /// The feature's name, such as `word:struggled` or `class:hedge`.
  public var feature: String
  /// What it added to the decision, in log-odds.
  public var weight: Double

  public init(feature: String, weight: Double) {
    self.feature = feature
    self.weight = weight
  }
}
