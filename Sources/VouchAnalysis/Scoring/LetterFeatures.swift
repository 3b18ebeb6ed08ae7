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
  /// - Parameters:
  ///   - scores: of the body's sentences.
  ///   - lengths: words of each sentence.
  ///   - scenarios: number of encounters told.
  ///   - findings: of the letter.
  init(
    scores: SentenceScores, lengths: [Int], scenarios: Int, findings: [Finding], bodyWords: Int
  ) {
    values = Array(repeating: 0, count: LetterFeature.allCases.count)
    func sum(_ output: SentenceOutput) -> Double {
      (0..<scores.count).reduce(0) { $0 + Double(scores.probability($1, output)) }
    }
    func best(_ output: SentenceOutput) -> Double {
      (0..<scores.count).map { Double(scores.probability($0, output)) }.max() ?? 0
    }
    let sentences = Double(max(scores.count, 1))
    let words = Double(max(lengths.reduce(0, +), 1))
    self[.scenarios] = logarithm1p(sum(.scenario))
    self[.bestScenario] = best(.scenario)
    func share(_ output: SentenceOutput) -> Double {
      zip(0..<scores.count, lengths).reduce(0) {
        $0 + Double(scores.probability($1.0, output)) * Double($1.1)
      } / words
    }
    self[.scenarioShare] = share(.scenario)
    self[.encounters] = Double(min(scenarios, 3))
    self[.examples] = logarithm1p(sum(.concreteExample))
    self[.bestExample] = best(.concreteExample)
    self[.exampleShare] = share(.concreteExample)
    self[.observation] = best(.directObservation)
    self[.duration] = best(.duration)
    let low = max(best(.rankLow), best(.rankMiddle))
    self[.comparison] = best(.peerComparison) * (1 - low)
    self[.lowRank] = best(.peerComparison) * low
    self[.endorsement] = best(.strongEndorsement)
    self[.endorsementStrength] =
      (0..<scores.count).map { scores.endorsementStrength($0) }.max() ?? 0
    let evidence = min(1, self[.bestScenario] + self[.bestExample])
    self[.endorsementWithEvidence] = self[.endorsement] * evidence
    self[.comparisonWithEvidence] = self[.comparison] * evidence
    // A doubt or a hedge must not thin out the share of empty praise.
    let others = max(1, sentences - sum(.doubtRaiser) - sum(.hedgedEndorsement))
    self[.genericShare] = sum(.genericPraise) / others
    self[.faintPraise] = logarithm1p(sum(.faintPraise))
    self[.faintShare] = sum(.faintPraise) / others
    self[.hedges] = logarithm1p(sum(.hedgedEndorsement))
    self[.hedgeShare] = sum(.hedgedEndorsement) / sentences
    self[.doubts] = logarithm1p(sum(.doubtRaiser))
    self[.doubtShare] = sum(.doubtRaiser) / sentences
    self[.secondHand] = logarithm1p(sum(.secondHand))
    self[.cvRecital] = sum(.cvRecital) / sentences
    let leftovers = findings.count { $0.kind == .templateArtifact || $0.kind == .identityMismatch }
    self[.leftovers] = Double(min(leftovers, 3)) / 3
    self[.tooShort] = min(1, max(0, Double(150 - bodyWords) / 100)) * (1 - evidence)
    self[.unsigned] = findings.contains { $0.kind == .unsigned } ? 1 : 0
  }
}

extension SentenceScores {
  /// How strongly a sentence recommends, 0 (not at all) to 5 (unreserved).
  fileprivate func endorsementStrength(_ position: Int) -> Double {
    let odds = SentenceOutput.strengths.map { Double(exponential(self[position, $0])) }
    let mean =
      odds.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      / max(odds.reduce(0, +), 1e-9)
    return mean * Double(probability(position, .endorsement))
  }
}
