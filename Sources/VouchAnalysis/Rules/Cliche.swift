extension Rule {
  static let cliche = Rule(
    kind: .cliche,
    severity: .note,
    message: "A stock phrase that readers skip.",
    suggestion: "What would you say about this applicant that you could say of nobody else?",
    reason: """
      Stock phrases stand in most letters and so tell nothing about one applicant; they take the \
      place of what could.
      """,
    source: "annotation guide",
    flagged: "She will hit the ground running and be an asset to any program.",
    notFlagged: "She wrote the discharge checklist that our ward still uses."
  )
}
