import VouchLexicon
import VouchText

/// Finds what the letter as a whole lacks.
struct LetterWideDetector {
  /// Words of the body at or below which a letter is too short (annotation guide).
  static let shortBody = 150

  func kinds(
    _ reading: LetterReading, _ scores: SentenceScores, _ decision: Decision, facts: LetterFacts,
    hasScenario: Bool, hasDuration: Bool, bodyWords: Int
  ) -> [FindingKind] {
    var kinds: [FindingKind] = []
    if bodyWords <= LetterWideDetector.shortBody { kinds.append(.tooShort) }
    if !hasScenario, facts.writerIsClinician { kinds.append(.noScenario) }
    for kind in [
      FindingKind.noObservation, .noDuration, .noRelationship, .noEndorsement, .noComparison,
    ]
    where decision.isAbsent(kind, scores) && !(kind == .noDuration && hasDuration) {
      kinds.append(kind)
    }
    if !hasContact(reading) { kinds.append(.noContact) }
    if !isSigned(reading) { kinds.append(.unsigned) }
    return kinds
  }

  private func hasContact(_ reading: LetterReading) -> Bool {
    if reading.letter.tokens.contains(where: { $0.kind == .phone || $0.kind == .email }) {
      return true
    }
    guard let offer = reading.classes.contactOffer else { return false }
    return reading.matcher.matches.contains { $0.classID == offer }
  }

  private func isSigned(_ reading: LetterReading) -> Bool { reading.people.writerName != nil }
}
