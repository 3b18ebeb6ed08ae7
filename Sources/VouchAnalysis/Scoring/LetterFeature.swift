/// The named features of a letter that its score is made of.
package enum LetterFeature: String, CaseIterable, Sendable {
  case scenarios
  case bestScenario = "best-scenario"
  case scenarioShare = "scenario-share"
  case encounters
  case examples
  case bestExample = "best-example"
  case exampleShare = "example-share"
  case observation, duration
  case comparison
  case lowRank = "low-rank"
  case endorsement
  case endorsementStrength = "endorsement-strength"
  case endorsementWithEvidence = "endorsement-with-evidence"
  case comparisonWithEvidence = "comparison-with-evidence"
  case genericShare = "generic-share"
  case faintPraise = "faint-praise"
  case faintShare = "faint-share"
  case hedges
  case hedgeShare = "hedge-share"
  case doubts
  case doubtShare = "doubt-share"
  case secondHand = "second-hand"
  case cvRecital = "cv-recital"
  case leftovers
  case tooShort = "too-short"
  case unsigned

  /// The feature in plain words.
  package var label: String {
    switch self {
    case .scenarios: "sentences that tell clinical encounters"
    case .encounters: "clinical encounters told"
    case .bestScenario: "the clearest clinical encounter"
    case .scenarioShare: "share of the letter that tells encounters"
    case .examples: "other concrete events told"
    case .bestExample: "the clearest other event"
    case .exampleShare: "share of the letter that tells other events"
    case .observation: "the writer says that they saw the work"
    case .duration: "length of contact stated"
    case .comparison: "ranked among peers"
    case .lowRank: "ranked low or in the middle"
    case .endorsement: "unreserved recommendation"
    case .endorsementStrength: "strength of the recommendation"
    case .endorsementWithEvidence: "recommendation backed by events"
    case .comparisonWithEvidence: "ranking backed by events"
    case .genericShare: "share of praise without an example"
    case .faintPraise: "praise of what is taken for granted"
    case .faintShare: "share of faint praise"
    case .hedges: "hedged recommendation"
    case .hedgeShare: "share of hedged recommendation"
    case .doubts: "negative or double-edged remarks"
    case .doubtShare: "share of negative or double-edged remarks"
    case .secondHand: "knowledge from others or from papers"
    case .cvRecital: "repeats the application"
    case .leftovers: "template remnants and mix-ups"
    case .tooShort: "short, and without an event"
    case .unsigned: "no signature"
    }
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
