extension Rule {
  static let tooShort = Rule(
    kind: .tooShort,
    severity: .warning,
    message: "Too short to show that the writer knows the applicant's work.",
    suggestion: """
      Which two moments with the applicant do you remember best? What happened in each, and what \
      did the applicant do?
      """,
    reason: """
      Readers want depth: in a survey of clerkship directors, 98% called depth of understanding of \
      the trainee essential or important. A body of about 150 words has no room for one encounter, \
      the setting and a recommendation. Beyond that length Vouch gives nothing for more words.
      """,
    source: """
      DeZee et al. 2009, Teaching and Learning in Medicine 21:153-158; the limit of 150 words is \
      from the annotation guide
      """,
    flagged: """
      I recommend Dr. Rao for residency. She did well on our service. Please call me with \
      questions.
      """,
    notFlagged: "A body of more than about 150 words, however plainly written."
  )
}
