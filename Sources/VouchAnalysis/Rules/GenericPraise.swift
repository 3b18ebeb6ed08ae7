extension Rule {
  static let genericPraise = Rule(
    kind: .genericPraise,
    severity: .warning,
    message: "Praise without an example, number or event behind it.",
    suggestion: """
      What did you see the applicant do that made you write this? When was it, with whom, and what \
      came of it?
      """,
    reason: """
      Such sentences fit any applicant. In the anchor table that readers of otolaryngology letters \
      used, "hardworking", "punctual" and "good fund of knowledge" mark the obligatory, neutral \
      letter.
      """,
    source: "Laryngoscope 2013;123:123-133 (anchor table); Knouse 1983 on specific examples",
    flagged: "He is a hard worker and a team player with excellent communication skills.",
    notFlagged: """
      He stayed two hours past his shift to explain the biopsy result to a frightened daughter, in \
      her own language.
      """
  )
}
