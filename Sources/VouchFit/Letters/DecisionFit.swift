import VouchAnalysis

/// Fits the thresholds of the sentence models' decisions.
enum DecisionFit {
  static func parameters(_ letters: [ScoredLetter]) -> [(name: String, values: [String])] {
    var parameters: [(name: String, values: [String])] = []
    for output in SentenceOutput.allCases where output.kind != nil || output == .duration {
      let cases = letters.flatMap { letter in
        (0..<letter.scores.count).compactMap { position in
          letter.labels[position][output].map {
            (score: letter.scores[position, output], isGold: $0)
          }
        }
      }
      parameters.append(("threshold:" + output.name, ["\(ThresholdFit.bestF1(cases))"]))
    }
    let (opens, continues) = scenario(letters)
    parameters.append(("scenario", ["\(opens)", "\(continues)"]))
    for (kind, output) in Decision.absences.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let cases = letters.map { letter in
        (
          score: -((0..<letter.scores.count).map { letter.scores[$0, output] }.max() ?? -9),
          isGold: letter.letter.has(kind.rawValue)
        )
      }
      parameters.append(("absent:" + kind.rawValue, ["\(-ThresholdFit.bestF1(cases))"]))
    }
    return parameters
  }

  /// The pair of thresholds with the best F1 over runs of sentences.
  private static func scenario(_ letters: [ScoredLetter]) -> (opens: Float, continues: Float) {
    var best = (f1: -1.0, opens: Float(0), continues: Float(0))
    for opens in stride(from: Float(-1.5), through: 1.5, by: 0.25) {
      for continues in stride(from: Float(-2.5), through: opens, by: 0.25) {
        var counts = KindCounts()
        for letter in letters {
          let gold = runs(letter) { letter.labels[$0][.scenario] == true }
          let predicted = runs(letter) { letter.scores[$0, .scenario] >= continues }
            .filter { $0.contains { letter.scores[$0, .scenario] >= opens } }
          counts.gold += gold.count
          counts.predicted += predicted.count
          counts.hits += gold.count { gold in
            predicted.contains { $0.clamped(to: gold).count * 2 >= min($0.count, gold.count) }
          }
        }
        if counts.f1 > best.f1 { best = (counts.f1, opens, continues) }
      }
    }
    return (best.opens, best.continues)
  }

  private static func runs(_ letter: ScoredLetter, where holds: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for position in 0..<letter.scores.count where holds(position) {
      if let last = runs.last, last.upperBound == position {
        runs[runs.count - 1] = last.lowerBound..<position + 1
      } else {
        runs.append(position..<position + 1)
      }
    }
    return runs
  }
}
