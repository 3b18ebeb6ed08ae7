extension Rule {
  static let cvRecital = Rule(
    kind: .cvRecital,
    severity: .note,
    message: "This restates what stands elsewhere in the application.",
    suggestion: """
      What do you know about this that the application does not show: what was the applicant's own \
      part, and what did you see of it?
      """,
    reason: """
      The reader has the scores and the list of publications already. The structured evaluative \
      letter for internal medicine asks writers to leave out examination scores and what the \
      curriculum vitae holds.
      """,
    source: "AAIM Structured Evaluative Letter (internal medicine, from 2020)",
    flagged: "He graduated in 2021, scored 251 on Step 2 and has four publications.",
    notFlagged: """
      For our registry he read 212 charts by hand and found that a third of the dates were wrong.
      """
  )
}
