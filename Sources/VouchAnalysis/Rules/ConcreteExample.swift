extension Rule {
  static let concreteExample = Rule(
    kind: .concreteExample,
    severity: .note,
    message: "A particular event outside patient care that shows what the applicant can do.",
    suggestion: "",
    reason: """
      Specific examples raise both how good the applicant seems and how far the writer is \
      believed.
      """,
    source: "Knouse 1983, an experiment on specificity in letters of recommendation",
    flagged: """
      When two interns fell ill in January she redrew the call schedule in an evening, and nobody \
      lost a day off.
      """,
    notFlagged: "She is a natural leader and organizes well."
  )
}
