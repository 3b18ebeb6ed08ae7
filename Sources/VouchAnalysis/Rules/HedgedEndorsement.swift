extension Rule {
  static let hedgedEndorsement = Rule(
    kind: .hedgedEndorsement,
    severity: .critical,
    message: "The recommendation is conditional, reluctant or a formula.",
    suggestion: """
      Can you recommend the applicant without this condition? If you can, how would you say so in \
      your strongest honest words, and if not, does the applicant know?
      """,
    reason: """
      The strength of the closing is read closely. Program directors in pediatrics rated "I give \
      my highest recommendation" most positive of eleven phrases, and directors in anesthesiology \
      named "I recommend to your program" as a weak statement.
      """,
    source: """
      Saudek et al. 2018, Journal of Graduate Medical Education 10:261-266; survey of \
      anesthesiology program directors 2021, Medical Education Online 26:1924599
      """,
    flagged: "I see no reason why he should not be considered for a position.",
    notFlagged: "I recommend him with great enthusiasm and without reservation."
  )
}
