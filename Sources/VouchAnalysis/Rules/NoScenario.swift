extension Rule {
  static let noScenario = Rule(
    kind: .noScenario,
    severity: .warning,
    message: "No particular patient or event shows what the applicant did.",
    suggestion: """
      Which patient did you see the applicant care for? What was the problem, what did the \
      applicant notice, decide or do, and what followed?
      """,
    reason: """
      A told encounter is what a reader can judge and remember. In an experiment with 98 personnel \
      directors, specific examples raised both how good the applicant seemed and how far the \
      writer was believed.
      """,
    source: "Knouse 1983, an experiment on specificity in letters of recommendation",
    flagged: "Dr. Rao managed patients with heart failure, COPD and diabetes.",
    notFlagged: """
      When a man with heart failure became confused one night, Dr. Rao checked his sodium, found \
      it at 118 and called me.
      """
  )
}
