/// The kinds of features that a sentence model may use.
enum Template: Int, CaseIterable {
  /// One symbol.
  case word
  /// Two symbols in a row.
  case pair
  /// Two symbols with one between them.
  case skip
  /// A class in the sentence.
  case `class`
  /// The subject of a sentence and a class in it.
  case about
  /// A class in the scope of a negation.
  case negated
  /// Two classes in one sentence.
  case both
  /// A class in the sentence before, or behind, in the same paragraph.
  case before, behind
  /// Actor and tense of a verb.
  case act
  /// Actor, tense and class of a verb.
  case does
  /// Actor and verb.
  case verb
  /// Actor and tense of a verb in the sentence before, or behind.
  case actBefore, actBehind
  /// A measure of the sentence: its length, its place, what it counts.
  case shape
  /// What speaks for and against a phrase that may be a finding.
  case span

  /// The name in the model file.
  var name: String { String(Template.names[rawValue]) }

  private static let names = """
    word pair skip class about negated both before behind act does verb actBefore actBehind shape span
    """.split(separator: " ")
}
