/// What each sentence of a letter weighs.
///
/// One value is filled for letter after letter and keeps its storage.
struct SentenceWeights {
  /// How far each sentence speaks for the applicant: less than the chance that it neither doubts, hedges nor ranks low.
  private(set) var trust: [Double] = []
  /// Words of each sentence, a name or place counted once however many words it has.
  private(set) var lengths: [Double] = []

  mutating func fill(_ scores: SentenceScores, _ reading: LetterReading) {
    trust.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    for position in 0..<scores.count {
      func value(_ output: SentenceOutput) -> Double {
        Double(scores.probability(position, output))
      }
      let low = value(.peerComparison) * max(value(.rankLow), value(.rankMiddle))
      let doubt = max(value(.doubtRaiser), value(.hedgedEndorsement), low)
      trust.append((1 - doubt) * (1 - doubt))
      lengths.append(Double(reading.symbolCount(of: reading.views[position])))
    }
  }
}
