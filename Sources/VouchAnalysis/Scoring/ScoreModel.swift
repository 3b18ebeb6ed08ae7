import VouchLexicon

/// Turns a letter's features into its score: a linear model with one weight a feature, held to each feature's sign.
struct ScoreModel {
  /// Overall and the five axes, in the order of `Axes.named`.
  static let targets = [
    "overall", "specificity", "clinical", "observation", "endorsement", "distinctiveness",
  ]

  private struct Term {
    let feature: LetterFeature
    let name: String
    let labelUp: String
    let labelDown: String
    var mean = 0.0
    var scale = 1.0
    /// One weight a target.
    var weights = Array(repeating: 0.0, count: ScoreModel.targets.count)

    init(_ feature: LetterFeature, _ numbers: [Double]) {
      self.feature = feature
      name = feature.name
      labelUp = feature.label(movedUp: true)
      labelDown = feature.label(movedUp: false)
      guard numbers.count == 2 + ScoreModel.targets.count else { return }
      (mean, scale, weights) = (numbers[0], numbers[1], Array(numbers[2...]))
    }

    /// What a value adds to a target.
    @inline(__always)
    func part(_ value: Double, _ target: Int) -> Double { weights[target] * (value - mean) / scale }
  }

  private let terms: [Term]
  private let intercepts: [Double]
  /// The scores from which the second to the fifth tier begin.
  let cuts: [Double]
  private let band: [Double]

  init(_ model: Model) {
    terms = LetterFeature.allCases.map { feature in
      Term(feature, model.numbers("letter:" + feature.name).map(Double.init))
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
  /// - Parameters:
  ///   - evidence: the passages behind a feature.
  ///   - ceilings: what keeps the score low, the lowest first, with the passages that say so.
  func score(
    _ features: LetterFeatures, evidence: (LetterFeature) -> Passages,
    ceilings: [(ceiling: ScoreCeiling, passages: Passages)] = []
  ) -> Score {
    func rating(_ target: Int) -> Double {
      var sum = intercepts[target]
      for (number, term) in terms.enumerated() { sum += term.part(features.values[number], target) }
      return min(100, max(0, (sum - 1) * 25))
    }
    var overall = rating(0)
    var contributions = contributions(features, evidence)
    for (ceiling, passages) in ceilings {
      let limit = top(of: ceiling.tier)
      guard overall > limit else { continue }
      contributions.insert(
        Contribution(
          feature: ceiling.name, label: ceiling.label, value: 1, points: limit - overall,
          evidence: passages), at: 0)
      overall = limit
    }
    return Score(
      value: overall, tier: Tier.allCases[cuts.count { overall >= $0 }],
      band: max(0, overall + band[0])...min(100, overall + band[1]),
      axes: Axes(
        specificity: rating(1), clinical: rating(2), observation: rating(3),
        endorsement: rating(4), distinctiveness: rating(5)),
      contributions: contributions, baseline: (intercepts[0] - 1) * 25)
  }

  /// The highest score of a tier below the best.
  private func top(of tier: Tier) -> Double {
    (Tier.allCases.firstIndex(of: tier)).map { cuts[$0] - 0.1 } ?? 100
  }

  /// What moved the score by a twentieth of a point or more, the largest effect first.
  private func contributions(
    _ features: LetterFeatures, _ evidence: (LetterFeature) -> Passages
  ) -> [Contribution] {
    var contributions: [Contribution] = []
    contributions.reserveCapacity(terms.count)
    for (number, term) in terms.enumerated() {
      let value = features.values[number]
      let points = term.part(value, 0) * 25
      guard abs(points) >= 0.05 else { continue }
      contributions.append(
        Contribution(
          feature: term.name, label: points > 0 ? term.labelUp : term.labelDown, value: value,
          points: points, evidence: evidence(term.feature)))
    }
    contributions.sort { abs($0.points) > abs($1.points) }
    return contributions
  }
}
