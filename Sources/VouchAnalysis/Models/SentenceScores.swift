import VouchText

/// The models' decisions about the sentences of one letter, in log-odds.
package struct SentenceScores: Sendable {
  private static var width: Int { SentenceOutput.count }
  private var values: [Float] = []
  /// Probabilities of the outputs that are asked for over and over, those before the strengths.
  private var probabilities: [Float] = []
  private static var probabilityWidth: Int { SentenceOutput.endorse0.rawValue }

  package init() {}

  /// Number of sentences.
  package var count: Int { values.count / SentenceScores.width }

  /// The log-odds of an output for the sentence at `position` among the body's.
  @inline(__always)
  package subscript(position: Int, output: SentenceOutput) -> Float {
    values[position * SentenceScores.width + output.rawValue]
  }

  /// The probability of an output, 0 to 1.
  @inline(__always)
  package func probability(_ position: Int, _ output: SentenceOutput) -> Float {
    output.rawValue < SentenceScores.probabilityWidth
      ? probabilities[position * SentenceScores.probabilityWidth + output.rawValue]
      : logistic(self[position, output])
  }

  /// Appends the scores of the next sentence, one value an output.
  package mutating func append(_ scores: [Float]) { append(scores, denying: []) }

  /// Appends the scores of the next sentence, less what its syntax rules out.
  mutating func append(_ scores: [Float], denying denials: Denials) {
    values += scores
    deny(denials)
    let row = values.count - SentenceScores.width
    let start = probabilities.count
    probabilities += repeatElement(0, count: SentenceScores.probabilityWidth)
    values.withUnsafeBufferPointer { values in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        for output in 0..<SentenceScores.probabilityWidth {
          probabilities[start + output] = logistic(values[row + output])
        }
      }
    }
  }

  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    probabilities.removeAll(keepingCapacity: true)
  }

  /// Takes back from the last sentence what the syntax rules out; a denied or conditional recommendation is at best
  /// a hedged one.
  private mutating func deny(_ denials: Denials) {
    guard !denials.isEmpty else { return }
    let row = values.count - SentenceScores.width
    func cap(_ outputs: SentenceOutput...) {
      for output in outputs {
        values[row + output.rawValue] = min(values[row + output.rawValue], -4)
      }
    }
    if denials.contains(.endorsement) {
      cap(.strongEndorsement, .endorse4, .endorse5)
      values[row + SentenceOutput.hedgedEndorsement.rawValue] =
        max(values[row + SentenceOutput.hedgedEndorsement.rawValue], 1)
    }
    if denials.contains(.ownEndorsement) { cap(.strongEndorsement, .endorse4, .endorse5) }
    if denials.contains(.observation) { cap(.directObservation) }
    if denials.contains(.praise) { cap(.genericPraise) }
    if denials.contains(.faintPraise) { cap(.faintPraise) }
    if denials.contains(.comparison) { cap(.peerComparison) }
    if denials.contains(.lowRank) { cap(.rankLow, .rankMiddle) }
    if denials.contains(.secondHand) { cap(.secondHand) }
    if denials.contains(.ownCharacteristic) { cap(.protectedCharacteristic) }
    if denials.contains(.characteristic) { cap(.protectedCharacteristic, .cvRecital) }
  }
}

/// 1 / (1 + e^-x).
@inline(__always)
func logistic(_ x: Float) -> Float { 1 / (1 + exponential(-x)) }
