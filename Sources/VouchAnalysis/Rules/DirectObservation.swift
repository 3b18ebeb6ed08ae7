extension Rule {
  static let directObservation = Rule(
    kind: .directObservation,
    severity: .note,
    message: "The writer says that they saw or supervised the applicant's clinical work.",
    suggestion: "",
    reason: """
      What the writer saw is believed. The structured evaluative letter for internal medicine \
      gives direct observation of patient care an item of its own, and letters by supervisors are \
      more frequent for honor-society students than for students at the bottom of the class (36% \
      against 22%).
      """,
    source: """
      AAIM Structured Evaluative Letter (internal medicine, from 2020); DeZee et al. 2014, \
      Academic Medicine 89:1408-1415
      """,
    flagged: "I supervised her on the wards and watched her examine patients every day.",
    notFlagged: "She examined patients every day."
  )
}
