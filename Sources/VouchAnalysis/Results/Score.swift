import VouchLexicon

/// How a program director is likely to read a letter, with what made it so.
public struct Score: Sendable, Equatable {
  /// 0 (hurts the application) to 100.
  public var value: Double
  public var tier: Tier
  /// The range of scores that careful readers can be expected to give, within 0 to 100.
  public var band: ClosedRange<Double>
  public var axes: Axes
  /// What each named feature added or took, the largest effect first; with the baseline they add up to `value`
  /// before it is held within 0 to 100, but for effects of less than a twentieth of a point, which are left out.
  public var contributions: [Contribution]
  /// The score of a letter in which every feature is at its average.
  public var baseline: Double

  public init(
    value: Double, tier: Tier, band: ClosedRange<Double>, axes: Axes,
    contributions: [Contribution], baseline: Double
  ) {
    self.value = value
    self.tier = tier
    self.band = band
    self.axes = axes
    self.contributions = contributions
    self.baseline = baseline
  }
}

/// The overall label of a letter, in the words of the annotation guide.
public enum Tier: String, Sendable, CaseIterable, Comparable {
  case checkbox, weak, adequate, strong, exceptional

  /// 0 for checkbox to 4 for exceptional.
  public var rank: Int { Tier.allCases.firstIndex(of: self)! }

  public static func < (lhs: Tier, rhs: Tier) -> Bool { lhs.rank < rhs.rank }

  /// The scores from which weak, adequate, strong and exceptional letters begin, with the embedded weights.
  public static let cuts = ScoreModel(.embedded).cuts
}

/// The five axes of a reader's impression, 0 to 100 each.
public struct Axes: Sendable, Equatable {
  public var specificity: Double
  public var clinical: Double
  public var observation: Double
  public var endorsement: Double
  public var distinctiveness: Double

  public init(
    specificity: Double, clinical: Double, observation: Double, endorsement: Double,
    distinctiveness: Double
  ) {
    self.specificity = specificity
    self.clinical = clinical
    self.observation = observation
    self.endorsement = endorsement
    self.distinctiveness = distinctiveness
  }

  /// Name and value of each axis in the order of the contract.
  public var named: [(name: String, value: Double)] {
    [
      ("specificity", specificity), ("clinical", clinical), ("observation", observation),
      ("endorsement", endorsement), ("distinctiveness", distinctiveness),
    ]
  }
}

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
