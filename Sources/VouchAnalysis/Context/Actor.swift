/// Who a verb is said of.
enum Actor: Int, CaseIterable {
  case none, writer, team, applicant, patient, family, staff, others, thing

  /// The name in features.
  var name: String { Actor.names[rawValue] }

  private static let names = [
    "@none", "@writer", "@team", "@applicant", "@patient", "@family", "@staff", "@others", "@thing",
  ]

  /// Who acts where a name is the subject.
  init(_ name: TokenRoles.Name) {
    switch name {
    case .applicant: self = .applicant
    case .writer: self = .writer
    case .none, .other, .organisation: self = .others
    }
  }
}

/// How a verb is said: its tense, voice and mood, as far as its form shows.
enum Tense: Int, CaseIterable {
  case past, present, progressive, passive, perfect, pluperfect, would, will, modal, base,
    participle

  /// The name in features.
  var name: String { Tense.names[rawValue] }

  private static let names = [
    "#past", "#present", "#progressive", "#passive", "#perfect", "#pluperfect", "#would", "#will",
    "#modal", "#base", "#participle",
  ]
}

/// One verb with who acts.
struct Event {
  var actor: Actor
  var tense: Tense
  /// Whether a negation has the verb in its scope.
  var isNegated: Bool
  /// Index of the verb's token.
  var token: Int
  /// Hash of the verb, in the form of `they` behind a pronoun.
  var verb: UInt64
}
