/// The named features of a letter that its score is made of.
package enum LetterFeature: Int, CaseIterable, Sendable {
  case scenarios, bestScenario, scenarioShare, encounters, examples, bestExample, exampleShare
  case observation, duration, comparison, lowRank, endorsement, endorsementStrength
  case endorsementWithEvidence, comparisonWithEvidence, genericShare, faintPraise, faintShare
  case hedges, hedgeShare, doubts, doubtShare, secondHand, cvRecital, leftovers, tooShort
  case unsigned

  /// Number of features.
  static var count: Int { unsigned.rawValue + 1 }

  /// The name in the model file and in results.
  package var name: String {
    switch self {
    case .scenarios: "scenarios"
    case .bestScenario: "best-scenario"
    case .scenarioShare: "scenario-share"
    case .encounters: "encounters"
    case .examples: "examples"
    case .bestExample: "best-example"
    case .exampleShare: "example-share"
    case .observation: "observation"
    case .duration: "duration"
    case .comparison: "comparison"
    case .lowRank: "low-rank"
    case .endorsement: "endorsement"
    case .endorsementStrength: "endorsement-strength"
    case .endorsementWithEvidence: "endorsement-with-evidence"
    case .comparisonWithEvidence: "comparison-with-evidence"
    case .genericShare: "generic-share"
    case .faintPraise: "faint-praise"
    case .faintShare: "faint-share"
    case .hedges: "hedges"
    case .hedgeShare: "hedge-share"
    case .doubts: "doubts"
    case .doubtShare: "doubt-share"
    case .secondHand: "second-hand"
    case .cvRecital: "cv-recital"
    case .leftovers: "leftovers"
    case .tooShort: "too-short"
    case .unsigned: "unsigned"
    }
  }

  /// The feature in plain words, to stand alone or behind "little or no".
  package var label: String {
    switch self {
    case .scenarios: "sentences that tell clinical encounters"
    case .encounters: "clinical encounters told"
    case .bestScenario: "clear clinical encounter"
    case .scenarioShare: "space given to clinical encounters"
    case .examples: "other concrete events told"
    case .bestExample: "clear other event"
    case .exampleShare: "space given to other events"
    case .observation: "word that the writer saw the work"
    case .duration: "length of contact stated"
    case .comparison: "high rank among peers"
    case .lowRank: "low rank among peers"
    case .endorsement: "unreserved recommendation"
    case .endorsementStrength: "firmness of the recommendation"
    case .endorsementWithEvidence: "recommendation backed by events"
    case .comparisonWithEvidence: "ranking backed by events"
    case .genericShare: "praise without an example"
    case .faintPraise: "praise of what is taken for granted"
    case .faintShare: "faint praise for what the letter shows"
    case .hedges: "hedging in the recommendation"
    case .hedgeShare: "hedging for what the letter shows"
    case .doubts: "negative or double-edged remarks"
    case .doubtShare: "double-edged remarks for what the letter shows"
    case .secondHand: "knowledge from others or from papers"
    case .cvRecital: "repetition of the application"
    case .leftovers: "template remnants and mix-ups"
    case .tooShort: "shortness without an event"
    case .unsigned: "missing signature"
    }
  }

  /// The label for what moved a score: a strength that took away, or a weakness that added, is missing.
  func label(movedUp: Bool) -> String {
    movedUp == isStrength ? label : "little or no " + label
  }

  /// Which way the feature may move a score: a strength never lowers it, a weakness never raises it.
  package var isStrength: Bool {
    switch self {
    case .scenarios, .bestScenario, .scenarioShare, .encounters, .examples, .bestExample,
      .exampleShare,
      .observation, .duration, .comparison, .endorsement, .endorsementStrength,
      .endorsementWithEvidence, .comparisonWithEvidence:
      true
    default: false
    }
  }

  /// Points of 1 to 5 that a standard deviation moves the overall rating at least.
  ///
  /// Few labelled letters say outright that someone is ranked low or doubted, and readers agree on what those mean
  /// (Saudek et al. 2019), so the fit may not argue them away.
  package var leastWeight: Double {
    switch self {
    case .doubts: 0.09
    case .lowRank: 0.04
    default: 0
    }
  }

  /// The output whose best sentences stand for the feature.
  var evidence: SentenceOutput? {
    switch self {
    case .scenarios, .bestScenario, .scenarioShare, .encounters: .scenario
    case .examples, .bestExample, .exampleShare: .concreteExample
    case .observation: .directObservation
    case .duration: .duration
    case .comparison, .comparisonWithEvidence: .peerComparison
    case .lowRank: .rankLow
    case .endorsement, .endorsementStrength, .endorsementWithEvidence: .strongEndorsement
    case .genericShare: .genericPraise
    case .faintPraise, .faintShare: .faintPraise
    case .hedges, .hedgeShare: .hedgedEndorsement
    case .doubts, .doubtShare: .doubtRaiser
    case .secondHand: .secondHand
    case .cvRecital: .cvRecital
    case .leftovers, .tooShort, .unsigned: nil
    }
  }
}
