extension Rule {
  static let noRelationship = Rule(
    kind: .noRelationship,
    severity: .warning,
    message: "The writer's role toward the applicant is not stated.",
    suggestion: """
      What was your role toward the applicant: attending on service, clinic preceptor, research \
      supervisor, program director?
      """,
    reason: """
      The reader needs to know from where the writer speaks. Among 437 letters, 36% of those for \
      honor-society students but 22% of those for students at the bottom of the class came from a \
      supervisor or employer.
      """,
    source: "DeZee et al. 2014, Academic Medicine 89:1408-1415",
    flagged: "Her patients liked her. Her notes were complete. She came on time.",
    notFlagged: "I was Dr. Rao's attending physician on the cardiology service."
  )
}
