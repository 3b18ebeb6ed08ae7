import VouchLexicon
import VouchText

/// Finds what the letter as a whole lacks.
struct LetterWideDetector {
  /// Words of the body at or below which a letter is too short (annotation guide).
  static let shortBody = 150
  /// The most kinds that one letter can have.
  static let mostKinds = 9

  /// Calls the closure for each kind that the letter has.
  func visit(
    _ reading: LetterReading, _ scores: SentenceScores, _ decision: Decision, facts: LetterFacts,
    hasScenario: Bool, hasDuration: Bool, bodyWords: Int, _ report: (FindingKind) -> Void
  ) {
    if bodyWords <= LetterWideDetector.shortBody { report(.tooShort) }
    if !hasScenario, facts.writerIsClinician { report(.noScenario) }
    for absence in decision.absences
    where (decision.isAbsent(absence, scores) || lacksWords(of: absence.kind, reading))
      && !(absence.kind == .noDuration && hasDuration)
    {
      report(absence.kind)
    }
    if !hasContact(reading) { report(.noContact) }
    if reading.people.writer.name == nil { report(.unsigned) }
  }

  /// Whether no sentence has a word of recommending, or of knowing somebody.
  private func lacksWords(of kind: FindingKind, _ reading: LetterReading) -> Bool {
    let words: ClassSet
    switch kind {
    case .noEndorsement: words = reading.classes.endorsing
    case .noRelationship: words = reading.classes.relating
    default: return false
    }
    return !reading.views.contains { $0.classes.intersects(words) }
  }

  private func hasContact(_ reading: LetterReading) -> Bool {
    let held = reading.letter.summary
    if held.holds(.phone) || held.holds(.email) { return true }
    guard let offer = reading.classes.contactOffer else { return false }
    return reading.matcher.matches.contains { $0.classID == offer }
  }
}
