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
      parameters.append(("threshold:" + output.name, ["\(ThresholdFit.steadyF1(cases))"]))
    }
    // Kinds of phrases that make the same finding share a threshold: each alone has too few cases for a steady one.
    for kind in SpanKind.allCases {
      let cases = letters.flatMap { letter in
        letter.spanScores.indices.compactMap { index -> (score: Float, isGold: Bool)? in
          let other = letter.source.spanKinds[index]
          guard other.finding == kind.finding, let isGold = letter.spanLabels[index][other.output]
          else { return nil }
          let sentence = letter.scores[letter.source.spanSentences[index], .duration]
          return (letter.spanScores[index] + (kind == .duration ? sentence : 0), isGold)
        }
      }
      parameters.append(("threshold:" + kind.output.name, ["\(ThresholdFit.steadyF1(cases))"]))
    }
    let (opens, continues) = scenario(letters)
    parameters.append(("scenario", ["\(opens)", "\(continues)"]))
    for absence in Decision.absences.sorted(by: { $0.kind.rawValue < $1.kind.rawValue }) {
      let cases = letters.map { letter in
        (
          score: -((0..<letter.scores.count).map { letter.scores[$0, absence.output] }.max() ?? -9),
          isGold: letter.letter.has(absence.kind.rawValue)
        )
      }
      parameters.append(("absent:" + absence.kind.rawValue, ["\(-ThresholdFit.bestF1(cases))"]))
    }
    return parameters
  }

  /// The pair of thresholds with the best F1 over runs of sentences.
  private static func scenario(_ letters: [ScoredLetter]) -> (opens: Float, continues: Float) {
    var best = (f1: -1.0, opens: Float(0), continues: Float(0))
    for opens in stride(from: Float(-1), through: 3, by: 0.25) {
      for continues in stride(from: Float(-2), through: min(opens, 1), by: 0.25) {
        var counts = KindCounts()
        for letter in letters {
          let gold = runs(letter) { letter.labels[$0][.scenario] == true }
          let predicted = runs(letter) { letter.scores[$0, .scenario] >= continues }
            .filter { $0.contains { letter.scores[$0, .scenario] >= opens } }
          counts.gold += gold.count
          counts.predicted += predicted.count
          var used: Set<Int> = []
          for run in gold {
            let match = predicted.indices.first { index in
              !used.contains(index)
                && predicted[index].clamped(to: run).count * 2
                  >= min(predicted[index].count, run.count)
            }
            if let match {
              used.insert(match)
              counts.hits += 1
            }
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
