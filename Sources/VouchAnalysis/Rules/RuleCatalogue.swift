/// The ordered list of all rules; it drives the analysis, `vouch rules` and the reference page.
public enum RuleCatalogue {
  /// Every rule, weaknesses first, in the order of `FindingKind`.
  public static let all: [Rule] = FindingKind.allCases.map(rule(for:))

  /// The rule of a kind: a new kind is a file in this folder and a line here.
  public static func rule(for kind: FindingKind) -> Rule {
    switch kind {
    case .tooShort: .tooShort
    case .noScenario: .noScenario
    case .noObservation: .noObservation
    case .noDuration: .noDuration
    case .noRelationship: .noRelationship
    case .noEndorsement: .noEndorsement
    case .noComparison: .noComparison
    case .noContact: .noContact
    case .unsigned: .unsigned
    case .genericPraise: .genericPraise
    case .faintPraise: .faintPraise
    case .hedgedEndorsement: .hedgedEndorsement
    case .doubtRaiser: .doubtRaiser
    case .secondHand: .secondHand
    case .cvRecital: .cvRecital
    case .templateArtifact: .templateArtifact
    case .identityMismatch: .identityMismatch
    case .protectedCharacteristic: .protectedCharacteristic
    case .patientIdentifier: .patientIdentifier
    case .cliche: .cliche
    case .duplicateText: .duplicateText
    case .directObservation: .directObservation
    case .duration: .duration
    case .peerComparison: .peerComparison
    case .concreteExample: .concreteExample
    case .strongEndorsement: .strongEndorsement
    }
  }

  /// The rule with a stable name such as `generic-praise`, or nil where there is none.
  public static func rule(id: String) -> Rule? {
    FindingKind(rawValue: id).map(rule(for:))
  }
}
