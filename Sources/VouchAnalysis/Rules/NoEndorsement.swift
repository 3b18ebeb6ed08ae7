extension Rule {
  static let noEndorsement = Rule(
    kind: .noEndorsement,
    severity: .critical,
    message: "No sentence of the letter recommends the applicant.",
    suggestion: """
      Do you recommend the applicant, how strongly, and would you take the applicant into your own \
      program?
      """,
    reason: """
      Readers look for the summary statement: 91% of surveyed clerkship directors called it \
      essential or important. Where it is missing, they take the silence for an answer.
      """,
    source: "DeZee et al. 2009, Teaching and Learning in Medicine 21:153-158",
    flagged: "Dr. Rao rotated with us in May. She attended every teaching conference.",
    notFlagged: "Dr. Rao rotated with us in May. I recommend her to you without reservation."
  )
}
