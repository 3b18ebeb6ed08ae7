extension Rule {
  static let templateArtifact = Rule(
    kind: .templateArtifact,
    severity: .critical,
    message: "A leftover of a form or template.",
    suggestion: "What belongs here, in words for this applicant?",
    reason: """
      It shows that the letter was made for somebody else, and everything around it is then read \
      as copied. Copying from a curriculum vitae and using earlier letters again are known \
      shortcuts of letter writers.
      """,
    source: """
      Framework on generative AI and letters of recommendation, Academic Medicine, March 2025; \
      annotation guide
      """,
    flagged: "I am pleased to recommend [NAME] for he/she has done well.",
    notFlagged: "I am pleased to recommend Dr. Rao, who has done well."
  )
}
