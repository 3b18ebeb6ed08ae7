import VouchText

/// The sentences that stand behind the features of a letter.
struct ScoreEvidence {
  let scores: SentenceScores
  let reading: LetterReading

  /// Sentences that show a feature most clearly, at most three, in the order of the text.
  func ranges(for feature: LetterFeature) -> [Range<Int>] {
    guard let output = feature.evidence else { return [] }
    var best: [(score: Float, position: Int)] = []
    for position in 0..<scores.count where scores[position, output] > 0 {
      best.append((scores[position, output], position))
      if best.count > 3, let least = best.indices.min(by: { best[$0].score < best[$1].score }) {
        best.remove(at: least)
      }
    }
    return best.map { reading.letter.bytes(of: reading.views[$0.position].sentence.tokens) }
  }
}
