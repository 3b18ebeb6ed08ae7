extension Rule {
  static let secondHand = Rule(
    kind: .secondHand,
    severity: .warning,
    message: "This comes from others or from papers, not from the writer.",
    suggestion: """
      What did you see of this yourself? If nothing, who did, and could that person tell it to you \
      or write the letter?
      """,
    reason: """
      A letter is wanted for what only its writer knows: depth of understanding of the trainee \
      came first (98%) among the things that clerkship directors look for.
      """,
    source: "DeZee et al. 2009, Teaching and Learning in Medicine 21:153-158",
    flagged: "I am told that he performed well on his surgery rotation.",
    notFlagged: "I assisted him when he closed his first laparotomy."
  )
}
