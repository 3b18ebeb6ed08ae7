extension Rule {
  static let doubtRaiser = Rule(
    kind: .doubtRaiser,
    severity: .critical,
    message: "A remark that makes the reader doubt the applicant.",
    suggestion: """
      Is this doubt meant? If it is, what happened and what is true today? If it is not, what did \
      the applicant achieve that you could say instead?
      """,
    reason: """
      One such remark can decide. "Showed improvement" was the most negative phrase for program \
      directors of pediatrics, internal medicine and surgery alike, and doubt raisers of some \
      kinds lowered the evaluation of women and of men.
      """,
    source: """
      Saudek et al. 2019, Academic Medicine 94(11S):S64-S68; Madera, Hebl et al. 2019, Journal of \
      Business and Psychology
      """,
    flagged: """
      Despite some early difficulty, with more confidence she will become a capable resident.
      """,
    notFlagged: "By her second week she ran the code on bed nine while I stood at the door."
  )
}
