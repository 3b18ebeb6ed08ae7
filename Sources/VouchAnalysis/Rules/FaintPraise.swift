extension Rule {
  static let faintPraise = Rule(
    kind: .faintPraise,
    severity: .warning,
    message: "Praise so moderate or so expected that it lowers.",
    suggestion: """
      What did the applicant do beyond what you expect of everybody at this level? If nothing \
      comes to mind, should this sentence stay?
      """,
    reason: """
      Readers hear moderation as a warning. Faint praise is one of the four kinds of doubt raisers \
      described in a study of 624 letters, and workshops for readers put "solid" and "appropriate \
      for level of training" at the bottom of the scale of adjectives.
      """,
    source: """
      Madera, Hebl et al. 2019, Journal of Business and Psychology; Bonnema, Spencer and Reilly, \
      workshop on letters
      """,
    flagged: "She was always punctual and met the expectations of the rotation.",
    notFlagged: """
      She came in at five each morning to examine the three sickest patients before rounds.
      """
  )
}
