extension Rule {
  static let identityMismatch = Rule(
    kind: .identityMismatch,
    severity: .critical,
    message: "Another name, pronoun or specialty than elsewhere.",
    suggestion: """
      Is this sentence about this applicant and this specialty? What should the name, the pronoun \
      or the specialty be?
      """,
    reason: """
      A wrong name tells the reader that the letter was written for another applicant. Letters \
      used again between candidates are a known shortcut.
      """,
    source: """
      Framework on generative AI and letters of recommendation, Academic Medicine, March 2025; \
      annotation guide
      """,
    flagged: "I have worked with Dr. Rao for a year. Mr. Khan will do well in your program.",
    notFlagged: "I have worked with Dr. Rao for a year. Dr. Rao will do well in your program."
  )
}
