import VouchLexicon

/// Turns a letter's features into its score: a linear model with one weight a feature, held to each feature's sign.
struct ScoreModel {
  /// Overall and the five axes, in the order of `Axes.named`.
  static let targets = [
    "overall", "specificity", "clinical", "observation", "endorsement", "distinctiveness",
  ]

  private struct Term {
    var mean: Double
    var scale: Double
    var weights: [Double]
  }

  private let terms: [Term]
  private let intercepts: [Double]
  /// The scores from which the second to the fifth tier begin.
  let cuts: [Double]
  private let band: [Double]

  init(_ model: Model) {
    terms = LetterFeature.allCases.map { feature in
      let numbers = model.numbers("letter:" + feature.rawValue).map(Double.init)
      guard numbers.count == 2 + ScoreModel.targets.count else {
        return Term(
          mean: 0, scale: 1, weights: Array(repeating: 0, count: ScoreModel.targets.count))
      }
      return Term(mean: numbers[0], scale: numbers[1], weights: Array(numbers[2...]))
    }
    func numbers(_ name: String, _ fallback: [Double]) -> [Double] {
      let found = model.numbers(name).map(Double.init)
      return found.count == fallback.count ? found : fallback
    }
    intercepts = numbers("intercepts", Array(repeating: 3, count: ScoreModel.targets.count))
    cuts = numbers("cuts", [12.5, 37.5, 62.5, 87.5])
    band = numbers("band", [-12.5, 12.5])
  }

  /// The score of a letter.
  ///
  /// - Parameter evidence: the passages behind a feature.
  func score(_ features: LetterFeatures, evidence: (LetterFeature) -> [Range<Int>]) -> Score {
    func value(_ target: Int) -> Double {
      zip(terms, features.values).reduce(intercepts[target]) {
        $0 + $1.0.weights[target] * ($1.1 - $1.0.mean) / $1.0.scale
      }
    }
    func points(_ rating: Double) -> Double { min(100, max(0, (rating - 1) * 25)) }
    let overall = points(value(0))
    let contributions = zip(LetterFeature.allCases, zip(terms, features.values))
      .compactMap { feature, pair -> Contribution? in
        let points = pair.0.weights[0] * (pair.1 - pair.0.mean) / pair.0.scale * 25
        guard abs(points) >= 0.05 else { return nil }
        return Contribution(
          feature: feature.rawValue, label: feature.label(movedUp: points > 0), value: pair.1,
          points: points,
          evidence: evidence(feature))
      }
      .sorted { abs($0.points) > abs($1.points) }
    return Score(
      value: overall, tier: Tier.allCases[cuts.count { overall >= $0 }],
      band: max(0, overall + band[0])...min(100, overall + band[1]),
      axes: Axes(
        specificity: points(value(1)), clinical: points(value(2)), observation: points(value(3)),
        endorsement: points(value(4)), distinctiveness: points(value(5))),
      contributions: contributions, baseline: (intercepts[0] - 1) * 25)
  }
}
