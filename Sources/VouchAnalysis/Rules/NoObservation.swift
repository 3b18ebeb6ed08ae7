extension Rule {
  static let noObservation = Rule(
    kind: .noObservation,
    severity: .warning,
    message: "The writer never says that they saw the applicant's work.",
    suggestion: """
      Where did you watch the applicant work: bedside rounds, clinic, the operating room, night \
      call? What did you see yourself?
      """,
    reason: """
      Praise counts when the writer was there. The structured evaluative letter for internal \
      medicine asks for the nature of the contact, with direct observation of patient care as its \
      own item, and the AAMC asks writers to say whether they observed directly.
      """,
    source: """
      AAIM Structured Evaluative Letter (internal medicine, from 2020); AAMC letter writer \
      guidelines
      """,
    flagged: "Dr. Rao takes excellent histories and presents them well.",
    notFlagged: """
      I watched Dr. Rao take histories at the bedside every morning and heard each presentation.
      """
  )
}
