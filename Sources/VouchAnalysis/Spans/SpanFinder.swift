import VouchLexicon
import VouchText

/// Proposes the candidates of all kinds for one letter.
struct SpanFinder {
  private let durations: DurationSpans
  private let cliches: ClicheSpans
  private let names: NameSpans
  private let pronouns: PronounSpans
  private let specialties: SpecialtySpans
  private let identifiers: IdentifierSpans

  init(lexicon: Lexicon, lists: inout WordLists, recorder: FeatureRecorder? = nil) {
    durations = DurationSpans(recorder: recorder)
    cliches = ClicheSpans(recorder: recorder)
    names = NameSpans(recorder: recorder)
    pronouns = PronounSpans(recorder: recorder)
    specialties = SpecialtySpans(recorder: recorder, lexicon: lexicon, lists: &lists)
    identifiers = IdentifierSpans(recorder: recorder)
  }

  /// Candidates in no particular order.
  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    durations.candidates(reading) + cliches.candidates(reading) + names.candidates(reading)
      + pronouns.candidates(reading) + specialties.candidates(reading)
      + identifiers.candidates(reading)
  }
}
