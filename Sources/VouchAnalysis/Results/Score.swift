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
