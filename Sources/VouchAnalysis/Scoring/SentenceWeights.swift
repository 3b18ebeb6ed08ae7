/// What each sentence of a letter weighs.
///
/// One value is filled for letter after letter and keeps its storage.
struct SentenceWeights {
  /// How far each sentence speaks for the applicant: less than the chance that it neither doubts, hedges nor ranks low.
  private(set) var trust: [Double] = []
  /// Words of each sentence, a name or place counted once however many words it has.
  private(set) var lengths: [Double] = []
  /// What was said before, by the symbols of a sentence.
  private var said = WordTally()

  /// Symbols below which a sentence may be said twice.
  private static let fewest = 6

  mutating func fill(_ scores: SentenceScores, _ reading: LetterReading) {
    trust.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    said.removeAll()
    for position in 0..<scores.count {
      if isRepeated(reading.views[position], reading) {
        trust.append(0)
        lengths.append(0)
        continue
      }
      func value(_ output: SentenceOutput) -> Double {
        Double(scores.probability(position, output))
      }
      let low = value(.peerComparison) * max(value(.rankLow), value(.rankMiddle))
      let doubt = max(value(.doubtRaiser), value(.hedgedEndorsement), low)
      trust.append((1 - doubt) * (1 - doubt))
      lengths.append(Double(reading.symbolCount(of: reading.views[position])))
    }
  }

  /// Whether the letter has said a sentence before, whatever names stand in it: it then speaks for nobody once more.
  private mutating func isRepeated(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    guard view.symbols.count >= SentenceWeights.fewest else { return false }
    let symbols = reading.symbols.span
    var hash = UInt64(view.symbols.count)
    for index in view.symbols { hash = (hash ^ symbols[index].hash) &* 0x9e37_79b9_7f4a_7c15 }
    let isRepeated = said[hash | 1] > 0
    said.add(1, to: hash | 1)
    return isRepeated
  }
}
