extension Rule {
  static let noComparison = Rule(
    kind: .noComparison,
    severity: .warning,
    message: "The applicant is nowhere compared with others.",
    suggestion: """
      Among how many residents or students whom you have supervised, over how many years, do you \
      compare the applicant, and where does the applicant stand?
      """,
    reason: """
      A comparison that names its group turns an adjective into a measure: 94% of surveyed \
      clerkship directors called numerical comparison with other students essential or important, \
      and in emergency medicine only the items that rank applicants against their peers moved the \
      readers.
      """,
    source: """
      DeZee et al. 2009, Teaching and Learning in Medicine 21:153-158; standardized letter item \
      study 2025 (PubMed 40510556)
      """,
    flagged: "Dr. Rao is an excellent clinician.",
    notFlagged: """
      Dr. Rao is among the best three of about sixty students whom I have supervised in ten years.
      """
  )
}
