import VouchAnalysis
import VouchLexicon

/// Fits the letter model: the weights of the named features for the overall rating and the five axes, the cuts
/// between tiers, and the band.
enum LetterFit {
  static func parameters(
    _ letters: [ScoredLetter], decisions: [(name: String, values: [String])]
  ) throws -> [(name: String, values: [String])] {
    var file = ModelFile(outputs: [])
    file.parameters = decisions
    var analyzer = Analyzer(lexicon: .embedded, model: try Model(file))
    let values = letters.map {
      analyzer.analyze($0.letter.text, scores: $0.scores, spanScores: $0.spanScores).features.values
    }
    let means = columns(values).map { $0.reduce(0, +) / Double(max($0.count, 1)) }
    let scales = zip(columns(values), means).map { column, mean in
      let variance =
        column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(column.count, 1))
      return max(variance.squareRoot(), 1e-6)
    }
    let rows = values.map { row in row.indices.map { (row[$0] - means[$0]) / scales[$0] } }
    let signs = LetterFeature.allCases.map { $0.isStrength ? 1.0 : -1.0 }
    let fits = Analyzer.scoreTargets.map { target in
      SignedRidge(
        rows: rows,
        targets: letters.map { letter in
          target == "overall"
            ? letter.letter.record.overall : letter.letter.record.axes[target] ?? 3
        }, signs: signs,
        least: LetterFeature.allCases.map { target == "overall" ? $0.leastWeight : 0 },
        penalty: Fitter.penalty)
    }
    var parameters = LetterFeature.allCases.enumerated().map { index, feature in
      (
        name: "letter:" + feature.rawValue,
        values: ([means[index], scales[index]] + fits.map { $0.weights[index] }).map(text)
      )
    }
    parameters.append(("intercepts", fits.map { text($0.intercept) }))
    let scores = rows.map { row in
      (zip(row, fits[0].weights).reduce(fits[0].intercept) { $0 + $1.0 * $1.1 } - 1) * 25
    }
    let tiers = letters.map { Tier(rawValue: $0.letter.record.tier)?.rank ?? 0 }
    parameters.append(("cuts", cuts(scores, tiers).map(text)))
    let errors = zip(letters, scores).map { ($0.letter.record.overall - 1) * 25 - $1 }.sorted()
    let tenth = errors.count / 10
    parameters.append(
      (
        "band",
        errors.isEmpty
          ? ["-12.5", "12.5"] : [text(errors[tenth]), text(errors[errors.count - 1 - tenth])]
      ))
    return parameters
  }

  private static func columns(_ rows: [[Double]]) -> [[Double]] {
    LetterFeature.allCases.indices.map { column in rows.map { $0[column] } }
  }

  private static func text(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }

  /// The four cuts with the best weighted kappa, found by moving one at a time.
  private static func cuts(_ scores: [Double], _ tiers: [Int]) -> [Double] {
    var cuts = [12.5, 37.5, 62.5, 87.5]
    func kappa(_ cuts: [Double]) -> Double {
      Measures.weightedKappa(
        scores.map { score in cuts.count { score >= $0 } }, tiers, levels: Tier.allCases.count)
    }
    var best = kappa(cuts)
    for step in [8.0, 4, 2, 1, 1] {
      for index in cuts.indices {
        for move in stride(from: -3 * step, through: 3 * step, by: step) {
          var next = cuts
          next[index] += move
          guard next == next.sorted() else { continue }
          let value = kappa(next)
          if value > best + 1e-9 { (best, cuts) = (value, next) }
        }
      }
    }
    return cuts
  }
}
