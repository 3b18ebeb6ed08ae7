import VouchLexicon

/// The overall label of a letter, in the words of the annotation guide.
public enum Tier: String, Sendable, CaseIterable, Comparable {
  case checkbox, weak, adequate, strong, exceptional

  /// 0 for checkbox to 4 for exceptional.
  public var rank: Int { Tier.allCases.firstIndex(of: self)! }

  public static func < (lhs: Tier, rhs: Tier) -> Bool { lhs.rank < rhs.rank }

  /// The scores from which weak, adequate, strong and exceptional letters begin, with the embedded weights.
  public static let cuts = ScoreModel(.embedded).cuts
}
