import VouchLexicon
import VouchText

/// Proposes the candidates of all kinds for one letter.
struct SpanFinder {
  private var durations: DurationSpans
  private let cliches = ClicheSpans()
  private var names: NameSpans
  private let pronouns: PronounSpans
  private let specialties: SpecialtySpans
  private let patientNames: PatientNameSpans
  private let patientNumbers: PatientNumberSpans

  init(lexicon: Lexicon, lists: inout WordLists) {
    durations = DurationSpans(lists: &lists)
    names = NameSpans(lists: &lists)
    pronouns = PronounSpans(lists: &lists)
    specialties = SpecialtySpans(lexicon: lexicon, lists: &lists)
    patientNames = PatientNameSpans(lists: &lists)
    patientNumbers = PatientNumberSpans(lists: &lists)
  }

  /// Replaces the candidates by those of the given reading, in no particular order.
  mutating func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    spans.removeAll()
    durations.propose(reading, to: &spans)
    cliches.propose(reading, to: &spans)
    names.propose(reading, to: &spans)
    pronouns.propose(reading, to: &spans)
    specialties.propose(reading, to: &spans)
    let numbers = spans.candidates.count
    patientNumbers.propose(reading, to: &spans)
    patientNames.propose(reading, numbers: numbers..<spans.candidates.count, to: &spans)
  }
}
