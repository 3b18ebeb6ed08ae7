extension Rule {
  static let protectedCharacteristic = Rule(
    kind: .protectedCharacteristic,
    severity: .warning,
    message: """
      Personal matters that have no place in a judgement of work: age, family, religion, origin, \
      visa, health, looks or accent.
      """,
    suggestion: """
      Does the reader need this to judge the applicant's work? What did the applicant do that you \
      could tell in its place?
      """,
    reason: """
      It invites bias and tells nothing about the work. Irrelevant personal information is one of \
      the four kinds of doubt raisers. The finding is for the writer's attention and has no weight \
      in the score.
      """,
    source: "Madera, Hebl et al. 2019, Journal of Business and Psychology; annotation guide",
    flagged: "She is a married mother of two and speaks with only a slight accent.",
    notFlagged: "Her patient, a widowed farmer of 81, took no insulin until she asked him why."
  )
}
