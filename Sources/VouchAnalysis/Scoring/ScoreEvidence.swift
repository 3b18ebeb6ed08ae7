import VouchText

/// The sentences that stand behind the features of a letter.
struct ScoreEvidence {
  let scores: SentenceScores
  let reading: LetterReading

  /// Sentences that show a feature most clearly, in the order of the text.
  func passages(for feature: LetterFeature) -> Passages {
    var passages = Passages()
    guard let output = feature.evidence else { return passages }
    // The clearest sentences so far in the order of the text; of equal ones the later stay.
    var positions = (-1, -1, -1)
    var best = (-Float.infinity, -Float.infinity, -Float.infinity)
    for position in 0..<scores.count {
      let score = scores[position, output]
      guard score > 0 else { continue }
      let least = min(best.0, best.1, best.2)
      guard score >= least else { continue }
      if best.0 == least {
        (best.0, positions.0) = (best.1, positions.1)
        (best.1, positions.1) = (best.2, positions.2)
      } else if best.1 == least {
        (best.1, positions.1) = (best.2, positions.2)
      }
      (best.2, positions.2) = (score, position)
    }
    func add(_ position: Int) {
      guard position >= 0 else { return }
      passages.append(reading.letter.bytes(of: reading.views[position].sentence.tokens))
    }
    add(positions.0)
    add(positions.1)
    add(positions.2)
    return passages
  }
}
