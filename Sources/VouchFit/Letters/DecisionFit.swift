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
    let scenario = ScenarioFit.thresholds(letters)
    parameters.append(
      ("scenario", ["\(scenario.opens)", "\(scenario.continues)", "\(scenario.splits)"]))
    for absence in Decision.absences.sorted(by: { $0.kind.rawValue < $1.kind.rawValue }) {
      let cases = letters.map { letter in
        (
          score: -((0..<letter.scores.count).map { letter.scores[$0, absence.output] }.max() ?? -9),
          isGold: letter.letter.has(absence.kind.rawValue)
        )
      }
      parameters.append(("absent:" + absence.kind.rawValue, ["\(-ThresholdFit.steadyF1(cases))"]))
    }
    return parameters
  }
}
