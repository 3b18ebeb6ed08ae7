/// The values of a letter's features, from the scores of its sentences and from its findings.
package struct LetterFeatures: Sendable {
  /// One value a case of `LetterFeature`.
  package var values: [Double]

  package subscript(feature: LetterFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  init() { values = Array(repeating: 0, count: LetterFeature.count) }

  /// Computes all features.
  ///
  /// A sentence that doubts, hedges or ranks low shows nothing else and thins out no weakness, so that adding one
  /// cannot help; praise thins out no doubt and little of the space given to events.
  ///
  /// - Parameters:
  ///   - sentences: the body's.
  ///   - scenarios: number of encounters told.
  ///   - findings: of the letter.
  mutating func fill(_ sentences: SentenceValues, scenarios: Int, findings: [Finding]) {
    self[.scenarios] = logarithm1p(sentences.sum(.scenario))
    self[.bestScenario] = sentences.best(.scenario)
    let room = min(300, max(100, sentences.wordsBesidePraise))
    self[.scenarioShare] = min(1, sentences.words(.scenario) / room)
    self[.encounters] = Double(min(scenarios, 3))
    self[.examples] = logarithm1p(sentences.sum(.concreteExample))
    self[.bestExample] = sentences.best(.concreteExample)
    self[.exampleShare] = min(1, sentences.words(.concreteExample) / room)
    self[.observation] = sentences.best(.directObservation)
    self[.duration] = sentences.chance(.duration)
    self[.comparison] = sentences.bestRank
    self[.lowRank] = sentences.bestLowRank
    self[.endorsement] = sentences.best(.strongEndorsement)
    self[.endorsementStrength] = sentences.bestStrength
    let evidence = min(1, self[.bestScenario] + self[.bestExample])
    self[.endorsementWithEvidence] = self[.endorsement] * evidence
    self[.comparisonWithEvidence] = self[.comparison] * evidence
    let body = max(1, sentences.weight(ofPraise: 1))
    let sober = max(1, sentences.weight(ofPraise: 0))
    self[.genericShare] = sentences.genericShare * (1 - evidence)
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
    self[.tooShort] = min(1, max(0, (150 - sentences.words) / 100)) * (1 - evidence)
    self[.unsigned] = findings.contains { $0.kind == .unsigned } ? 1 : 0
  }
}
