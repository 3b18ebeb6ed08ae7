/// What one named feature of a letter added to its score or took from it.
public struct Contribution: Sendable, Equatable {
  /// The feature's name in the letter model, such as `scenarios`.
  public var feature: String
  /// The feature in plain words, such as "clinical encounters told".
  public var label: String
  /// The feature's value in this letter.
  public var value: Double
  /// Points of the score, negative where it took away.
  public var points: Double
  /// Passages behind the value; empty where an absence speaks.
  public var evidence: Passages

  public init(
    feature: String, label: String, value: Double, points: Double, evidence: Passages = Passages()
  ) {
    self.feature = feature
    self.label = label
    self.value = value
    self.points = points
    self.evidence = evidence
  }
}
