import VouchAnalysis

/// The score, its band and the axes as values of templates.
enum ScoreFigures {
  /// The gauge: a scale of 400 units with the tiers, the band of readers and the score.
  static func gauge(_ score: Score) -> TemplateObject {
    let bounds = [0] + Tier.cuts + [100]
    let zones: [TemplateObject] = zip(Tier.allCases, zip(bounds, bounds.dropFirst())).map {
      tier, range in
      [
        "zone": .text(tier.rawValue), "x": x(range.0), "width": .text(units(range.1 - range.0)),
        "middle": x((range.0 + range.1) / 2),
      ]
    }
    return [
      "score": .text(DecimalText.fixed(score.value, decimals: 1)),
      "tier": .text(score.tier.rawValue),
      "low": .text(DecimalText.fixed(score.band.lowerBound, decimals: 0)),
      "high": .text(DecimalText.fixed(score.band.upperBound, decimals: 0)),
      "lowX": x(score.band.lowerBound), "highX": x(score.band.upperBound),
      "scoreX": x(score.value), "zones": .list(zones),
    ]
  }

  /// The five axes, each with a bar of up to 100 units.
  static func axes(_ axes: Axes) -> [TemplateObject] {
    axes.named.map { name, value in
      [
        "axis": .text(name), "meaning": .text(Gauge.meanings[name] ?? ""),
        "value": .text(DecimalText.fixed(value, decimals: 0)),
        "width": .text(DecimalText.fixed(value, decimals: 1)),
      ]
    }
  }

  /// What moved the score, the largest effect first, each with a bar of at most 50 units from the middle.
  static func moves(
    _ score: Score, places: (Contribution) -> [TemplateObject]
  ) -> [TemplateObject] {
    let largest = score.contributions.reduce(1) { max($0, abs($1.points)) }
    return score.telling.map { contribution in
      let length = abs(contribution.points) / largest * 50
      return [
        "points": .text(DecimalText.signed(contribution.points)),
        "direction": contribution.points < 0 ? "down" : "up",
        "x": .text(DecimalText.fixed(contribution.points < 0 ? -length : 0, decimals: 1)),
        "width": .text(DecimalText.fixed(length, decimals: 1)),
        "label": .text(contribution.label), "places": .list(places(contribution)),
      ]
    }
  }

  private static func x(_ value: Double) -> TemplateValue { .text(units(value)) }

  private static func units(_ value: Double) -> String {
    DecimalText.fixed(value * 4, decimals: 1)
  }
}
