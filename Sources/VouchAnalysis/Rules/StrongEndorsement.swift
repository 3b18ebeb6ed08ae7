extension Rule {
  static let strongEndorsement = Rule(
    kind: .strongEndorsement,
    severity: .note,
    message: "An explicit and unreserved recommendation.",
    suggestion: "",
    reason: """
      "I give my highest recommendation" was the most positive of eleven phrases for program \
      directors in pediatrics. Without evidence in the letter it lifts nobody: Vouch holds such \
      letters at adequate.
      """,
    source: "Saudek et al. 2018, Journal of Graduate Medical Education 10:261-266",
    flagged: """
      I give her my highest recommendation and would be glad to have her in our own program.
      """,
    notFlagged: "I recommend her for your consideration."
  )
}
