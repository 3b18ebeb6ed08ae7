extension Rule {
  static let duration = Rule(
    kind: .duration,
    severity: .note,
    message: "The letter says how long or how much the writer worked with the applicant.",
    suggestion: "",
    reason: """
      The extent of contact tells how much a judgement is worth: extended contact went with \
      "guaranteed match" ratings in 411 standardized letters (odds ratio 2.2).
      """,
    source: "Girzadas et al. 2004, Academic Emergency Medicine",
    flagged: "We worked together for six weeks.",
    notFlagged: "The patient had been short of breath for six weeks."
  )
}
