/// The values of a letter's features, from the scores of its sentences and from its findings.
package struct LetterFeatures: Sendable {
  /// One value a case of `LetterFeature`.
  package var values: [Double]

  package subscript(feature: LetterFeature) -> Double {
    get { values[LetterFeatures.index[feature] ?? 0] }
    set { values[LetterFeatures.index[feature] ?? 0] = newValue }
  }

  private static let index = Dictionary(
    uniqueKeysWithValues: LetterFeature.allCases.enumerated().map { ($1, $0) })

  /// Computes all features.
  ///
  /// A sentence that doubts, hedges or ranks low shows nothing else and thins out no weakness, so that adding one
  /// cannot help; praise thins out no doubt and little of the space given to events.
  ///
  /// - Parameters:
  ///   - scores: of the body's sentences.
  ///   - lengths: words of each sentence, a name or place counted once however many words it has.
  ///   - scenarios: number of encounters told.
  ///   - findings: of the letter.
  init(scores: SentenceScores, lengths: [Int], scenarios: Int, findings: [Finding]) {
    values = Array(repeating: 0, count: LetterFeature.allCases.count)
    let sentences = SentenceValues(scores)
    self[.scenarios] = logarithm1p(sentences.sum(.scenario))
    self[.bestScenario] = sentences.best(.scenario)
    let room = min(300, max(50, sentences.wordsBesidePraise(lengths)))
    self[.scenarioShare] = min(1, sentences.words(.scenario, lengths) / room)
    self[.encounters] = Double(min(scenarios, 3))
    self[.examples] = logarithm1p(sentences.sum(.concreteExample))
    self[.bestExample] = sentences.best(.concreteExample)
    self[.exampleShare] = min(1, sentences.words(.concreteExample, lengths) / room)
    self[.observation] = sentences.best(.directObservation)
    self[.duration] = sentences.chance(.duration)
    let low = max(sentences.chance(.rankLow), sentences.chance(.rankMiddle))
    self[.comparison] = sentences.chance(.peerComparison) * max(0, 1 - 2 * low)
    self[.lowRank] = sentences.bestLowRank
    self[.endorsement] = sentences.best(.strongEndorsement)
    self[.endorsementStrength] = sentences.bestStrength
    let evidence = min(1, self[.bestScenario] + self[.bestExample])
    self[.endorsementWithEvidence] = self[.endorsement] * evidence
    self[.comparisonWithEvidence] = self[.comparison] * evidence
    let body = max(1, sentences.weight(ofPraise: 1))
    let sober = max(1, sentences.weight(ofPraise: 0))
    self[.genericShare] = sentences.genericShare(lengths)
    self[.faintPraise] = logarithm1p(sentences.plainSum(.faintPraise))
    self[.faintShare] = sentences.plainSum(.faintPraise) / body
    self[.hedges] = logarithm1p(sentences.plainSum(.hedgedEndorsement))
    self[.hedgeShare] = sentences.plainSum(.hedgedEndorsement) / sober
    self[.doubts] = logarithm1p(sentences.plainSum(.doubtRaiser))
    self[.doubtShare] = sentences.plainSum(.doubtRaiser) / sober
    self[.secondHand] = logarithm1p(sentences.plainSum(.secondHand))
    self[.cvRecital] = sentences.plainSum(.cvRecital) / body
    let leftovers = findings.count {
      ($0.kind == .templateArtifact || $0.kind == .identityMismatch) && $0.isScored
    }
    self[.leftovers] = Double(min(leftovers, 3)) / 3
    self[.tooShort] = min(1, max(0, (150 - sentences.words(lengths)) / 100)) * (1 - evidence)
    self[.unsigned] = findings.contains { $0.kind == .unsigned } ? 1 : 0
  }
}

/// The probabilities of a letter's sentences, as its features sum them up.
private struct SentenceValues {
  private let scores: SentenceScores
  /// How far each sentence speaks for the applicant: less than the chance that it neither doubts, hedges nor ranks low.
  private let trust: [Double]

  init(_ scores: SentenceScores) {
    self.scores = scores
    trust = (0..<scores.count).map { position in
      func value(_ output: SentenceOutput) -> Double {
        Double(scores.probability(position, output))
      }
      let low = value(.peerComparison) * max(value(.rankLow), value(.rankMiddle))
      let doubt = max(value(.doubtRaiser), value(.hedgedEndorsement), low)
      return (1 - doubt) * (1 - doubt)
    }
  }

  private func strength(_ position: Int, _ output: SentenceOutput) -> Double {
    Double(scores.probability(position, output)) * trust[position]
  }

  /// Sum of a strength.
  func sum(_ output: SentenceOutput) -> Double {
    trust.indices.reduce(0) { $0 + strength($1, output) }
  }

  /// The best sentence's strength.
  func best(_ output: SentenceOutput) -> Double {
    trust.indices.map { strength($0, output) }.max() ?? 0
  }

  /// Words of the sentences that show a strength.
  func words(_ output: SentenceOutput, _ lengths: [Int]) -> Double {
    zip(trust.indices, lengths).reduce(0) { $0 + strength($1.0, output) * Double($1.1) }
  }

  /// Words of the sentences that speak for the applicant.
  func words(_ lengths: [Int]) -> Double {
    zip(trust, lengths).reduce(0) { $0 + $1.0 * Double($1.1) }
  }

  /// The best sentence's probability.
  func chance(_ output: SentenceOutput) -> Double {
    trust.indices.map { Double(scores.probability($0, output)) }.max() ?? 0
  }

  /// The probability of the surest low rank among peers.
  var bestLowRank: Double {
    trust.indices.map {
      Double(scores.probability($0, .peerComparison) * scores.probability($0, .rankLow))
    }.max() ?? 0
  }

  /// Sum of the probabilities of a weakness.
  func plainSum(_ output: SentenceOutput) -> Double {
    trust.indices.reduce(0) { $0 + Double(scores.probability($1, output)) }
  }

  /// Number of the sentences that speak for the applicant, those that tell an event twice.
  ///
  /// - Parameter praise: what a sentence of praise without an example counts.
  func weight(ofPraise praise: Double) -> Double {
    trust.indices.reduce(0) { sum, position in
      let isPraise = Double(scores.probability(position, .genericPraise))
      return sum + trust[position] * (1 - (1 - praise) * isPraise) + event(position)
    }
  }

  /// How surely a sentence tells an event.
  private func event(_ position: Int) -> Double {
    max(strength(position, .scenario), strength(position, .concreteExample))
  }

  /// Words of praise without an example, of those that speak for the applicant, events counted twice; of 30 at least.
  func genericShare(_ lengths: [Int]) -> Double {
    var praise = 0.0
    var all = 0.0
    for (position, length) in zip(trust.indices, lengths) {
      let event = event(position)
      let words = Double(length)
      praise += Double(scores.probability(position, .genericPraise)) * (1 - event) * words
      all += (trust[position] + event) * words
    }
    return praise / max(30, all)
  }

  /// Words that are not spent on praise without an example.
  func wordsBesidePraise(_ lengths: [Int]) -> Double {
    zip(trust.indices, lengths).reduce(0) {
      $0 + (1 - Double(scores.probability($1.0, .genericPraise))) * Double($1.1)
    }
  }

  /// How strongly the firmest sentence recommends, 0 (not at all) to 5 (unreserved).
  var bestStrength: Double {
    trust.indices.map { position in
      let odds = SentenceOutput.strengths.map { Double(exponential(scores[position, $0])) }
      let mean =
        odds.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        / max(odds.reduce(0, +), 1e-9)
      return mean * Double(scores.probability(position, .endorsement))
    }.max() ?? 0
  }
}
