/// Kinds of findings that are phrases: rules propose candidates, fitted weights decide.
package enum SpanKind: Int, CaseIterable, Sendable {
  case duration, cliche, name, pronoun, specialty, identifier

  /// The name in features.
  var title: String { SpanKind.titles[rawValue] }

  private static let titles = [
    "duration", "cliche", "name", "pronoun", "specialty", "identifier",
  ]

  /// The finding kind of a candidate that is accepted.
  package var finding: FindingKind {
    switch self {
    case .duration: .duration
    case .cliche: .cliche
    case .name, .pronoun, .specialty: .identityMismatch
    case .identifier: .patientIdentifier
    }
  }

  /// The model output that decides.
  package var output: SentenceOutput {
    switch self {
    case .duration: .durationSpan
    case .cliche: .clicheSpan
    case .name: .nameSpan
    case .pronoun: .pronounSpan
    case .specialty: .specialtySpan
    case .identifier: .identifierSpan
    }
  }
}
