/// A kind of weakness, red flag or positive evidence, as the annotation guide names it.
public enum FindingKind: String, Sendable, CaseIterable {
  // Weaknesses of the whole letter.
  case tooShort = "too-short"
  case noScenario = "no-scenario"
  case noObservation = "no-observation"
  case noDuration = "no-duration"
  case noRelationship = "no-relationship"
  case noEndorsement = "no-endorsement"
  case noComparison = "no-comparison"
  case noContact = "no-contact"
  case unsigned = "unsigned"
  // Weaknesses of a passage.
  case genericPraise = "generic-praise"
  case faintPraise = "faint-praise"
  case hedgedEndorsement = "hedged-endorsement"
  case doubtRaiser = "doubt-raiser"
  case secondHand = "second-hand"
  case cvRecital = "cv-recital"
  case templateArtifact = "template-artifact"
  case identityMismatch = "identity-mismatch"
  case protectedCharacteristic = "protected-characteristic"
  case patientIdentifier = "patient-identifier"
  case cliche = "cliche"
  // Weaknesses that only a comparison with other letters shows.
  case duplicateText = "duplicate-text"
  // Positive evidence.
  case directObservation = "direct-observation"
  case duration = "duration"
  case peerComparison = "peer-comparison"
  case concreteExample = "concrete-example"
  case strongEndorsement = "strong-endorsement"

  /// Whether the kind speaks of the whole letter and so carries no span.
  public var isLetterWide: Bool {
    switch self {
    case .tooShort, .noScenario, .noObservation, .noDuration, .noRelationship, .noEndorsement,
      .noComparison, .noContact, .unsigned, .duplicateText:
      true
    default: false
    }
  }

  /// Whether the kind is found by comparing the letters of a batch, never in one letter alone.
  public var comparesLetters: Bool { self == .duplicateText }

  /// Whether the kind is a strength of the letter rather than a weakness.
  public var isPositive: Bool {
    switch self {
    case .directObservation, .duration, .peerComparison, .concreteExample, .strongEndorsement: true
    default: false
    }
  }
}
