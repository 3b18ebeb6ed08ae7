/// What the sentence models decide, one column of weights each.
package enum SentenceOutput: Int, CaseIterable, Sendable {
  case scenario
  /// The first sentence of a scenario, as against those that go on with it.
  case scenarioStart
  case genericPraise, faintPraise, hedgedEndorsement, doubtRaiser, secondHand, cvRecital
  case protectedCharacteristic, patientIdentifier
  case directObservation, peerComparison, concreteExample, strongEndorsement
  /// The sentence says how long or how much the writer saw of the applicant.
  case duration
  /// The sentence says what the writer is to the applicant.
  case relationship
  /// The sentence recommends in any way.
  case endorsement
  /// A comparison with peers that puts the applicant low.
  case rankLow
  /// A comparison with peers that puts the applicant in the middle.
  case rankMiddle
  /// Strength of a recommendation, none to unreserved; the largest decides.
  case endorse0, endorse1, endorse2, endorse3, endorse4, endorse5

  /// Whether a phrase that rules propose is what they take it for.
  case durationSpan, clicheSpan, nameSpan, pronounSpan, specialtySpan, identifierSpan

  /// Number of outputs.
  static var count: Int { identifierSpan.rawValue + 1 }

  /// The name in the model file.
  package var name: String { String(SentenceOutput.names[rawValue]) }

  // Written out: to ask a case for its name looks types up, which takes longer than a letter.
  private static let names = """
    scenario scenarioStart genericPraise faintPraise hedgedEndorsement doubtRaiser secondHand cvRecital protectedCharacteristic \
    patientIdentifier directObservation peerComparison concreteExample strongEndorsement duration relationship \
    endorsement rankLow rankMiddle endorse0 endorse1 endorse2 endorse3 endorse4 endorse5 durationSpan clicheSpan \
    nameSpan pronounSpan specialtySpan identifierSpan
    """.split(separator: " ")

  /// The finding kind that the output decides about, if it is a kind of whole sentences.
  package var kind: FindingKind? {
    switch self {
    case .genericPraise: .genericPraise
    case .faintPraise: .faintPraise
    case .hedgedEndorsement: .hedgedEndorsement
    case .doubtRaiser: .doubtRaiser
    case .secondHand: .secondHand
    case .cvRecital: .cvRecital
    case .protectedCharacteristic: .protectedCharacteristic
    case .directObservation: .directObservation
    case .peerComparison: .peerComparison
    case .concreteExample: .concreteExample
    case .strongEndorsement: .strongEndorsement
    default: nil
    }
  }

  /// Whether the output decides about proposed phrases rather than sentences.
  package var isSpan: Bool { rawValue >= SentenceOutput.durationSpan.rawValue }

  /// The outputs for strength of a recommendation, weakest first.
  package static let strengths: [SentenceOutput] = [
    .endorse0, .endorse1, .endorse2, .endorse3, .endorse4, .endorse5,
  ]
}
