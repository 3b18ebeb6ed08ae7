extension Rule {
  static let noDuration = Rule(
    kind: .noDuration,
    severity: .warning,
    message: "The letter does not say how long the two worked together.",
    suggestion: """
      From when to when did you work with the applicant, and how many days, clinics or shifts was \
      that?
      """,
    reason: """
      A reader weighs a judgement by the contact behind it. In 411 standardized letters in \
      emergency medicine, extended contact went with "guaranteed match" ratings (odds ratio 2.2).
      """,
    source: "Girzadas et al. 2004, Academic Emergency Medicine",
    flagged: "Dr. Rao worked with me on the inpatient service.",
    notFlagged: "Dr. Rao worked with me on the inpatient service for four weeks in March 2025."
  )
}
