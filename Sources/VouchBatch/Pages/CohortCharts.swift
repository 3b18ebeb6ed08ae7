import VouchAnalysis
import VouchReport

/// The distributions of scores, tiers and axes as values of the cohort page's charts.
struct CohortCharts {
  private let summary: CohortSummary

  init(_ summary: CohortSummary) { self.summary = summary }

  var values: TemplateObject {
    let scores = summary.scores
    func quantile(_ share: Double) -> TemplateValue {
      .text(DecimalText.fixed(scores.quantile(share), decimals: 0))
    }
    return [
      "mean": .text(DecimalText.fixed(scores.mean, decimals: 1)),
      "deviation": .text(DecimalText.fixed(scores.deviation, decimals: 1)),
      "median": quantile(0.5), "low": quantile(0.25), "high": quantile(0.75),
      "lowest": quantile(0), "highest": quantile(1),
      "bars": .list(bars), "zones": .list(zones), "tiers": .list(tiers), "axes": .list(axes),
      "medianX": .text(DecimalText.fixed(scores.quantile(0.5) * 6, decimals: 1)),
    ]
  }

  /// Letters in each step of five points: bars on a field of 600 by 130 units.
  private var bars: [TemplateObject] {
    let steps = summary.scores.steps(of: 50)
    let tallest = Double(max(steps.max() ?? 0, 1))
    return steps.enumerated().map { step, count in
      let height = Double(count) / tallest * 110
      return [
        "x": .text(DecimalText.fixed(Double(step) * 30 + 1.5, decimals: 1)),
        "middle": .number(step * 30 + 15),
        "y": .text(DecimalText.fixed(130 - height, decimals: 1)),
        "top": .text(DecimalText.fixed(126 - height, decimals: 1)),
        "height": .text(DecimalText.fixed(height, decimals: 1)),
        "count": count > 0 ? .number(count) : false,
      ]
    }
  }

  /// The tiers below the bars.
  private var zones: [TemplateObject] {
    let bounds = [0] + Tier.cuts + [100]
    return zip(Tier.allCases, zip(bounds, bounds.dropFirst())).map { tier, range in
      [
        "zone": .text(tier.rawValue),
        "x": .text(DecimalText.fixed(range.0 * 6, decimals: 1)),
        "width": .text(DecimalText.fixed((range.1 - range.0) * 6, decimals: 1)),
        "middle": .text(DecimalText.fixed((range.0 + range.1) * 3, decimals: 1)),
      ]
    }
  }

  private var tiers: [TemplateObject] {
    Tier.allCases.reversed().map { tier in
      let count = summary.tiers[tier.rank]
      let share = Double(count) / Double(max(summary.analysedCount, 1)) * 100
      return [
        "tier": .text(tier.rawValue), "letters": .number(count),
        "share": .text(DecimalText.fixed(share, decimals: 1)),
      ]
    }
  }

  /// Each axis with ten bars on a field of 100 by 30 units, and its mean.
  private var axes: [TemplateObject] {
    zip(Axes.names, zip(summary.axisSteps, summary.axisSums)).map { name, figures in
      let (steps, sum) = figures
      let tallest = Double(max(steps.max() ?? 0, 1))
      let mean = Double(sum) / Double(max(summary.analysedCount, 1))
      return [
        "axis": .text(name), "meaning": .text(Gauge.meanings[name] ?? ""),
        "mean": .text(DecimalText.fixed(mean, decimals: 0)),
        "meanX": .text(DecimalText.fixed(mean, decimals: 1)),
        "bars": .list(
          steps.enumerated().map { step, count in
            let height = Double(count) / tallest * 28
            return [
              "x": .text(DecimalText.fixed(Double(step) * 10 + 0.5, decimals: 1)),
              "y": .text(DecimalText.fixed(30 - height, decimals: 1)),
              "height": .text(DecimalText.fixed(height, decimals: 1)),
            ]
          }),
      ]
    }
  }
}

extension Rule.Severity {
  /// The mark of a finding on a page.
  var pageMark: String {
    switch self {
    case .critical: "\u{2716}"
    case .warning: "\u{25B2}"
    case .note: "\u{25CF}"
    }
  }
}
