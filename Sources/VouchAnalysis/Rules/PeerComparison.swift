extension Rule {
  static let peerComparison = Rule(
    kind: .peerComparison,
    severity: .note,
    message: "The applicant is ranked against a stated group.",
    suggestion: "",
    reason: """
      Clerkship directors ask for it (94%), and among the items of the standardized letter in \
      emergency medicine only those that rank applicants against peers moved the readers.
      """,
    source: """
      DeZee et al. 2009, Teaching and Learning in Medicine 21:153-158; standardized letter item \
      study 2025 (PubMed 40510556)
      """,
    flagged: "He is in the top 5% of the 140 residents I have supervised in fifteen years.",
    notFlagged: "He treated 140 patients in fifteen weeks."
  )
}
