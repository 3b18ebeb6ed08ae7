extension Rule {
  static let unsigned = Rule(
    kind: .unsigned,
    severity: .warning,
    message: "No name and title of a writer stand at the end of the letter.",
    suggestion: "Which name, degree, title and institution should stand under the letter?",
    reason: """
      The portal that programs use recommends letterhead, signature and date. A reader cannot \
      weigh a letter without knowing whose it is.
      """,
    source: "AAMC Letter of Recommendation Portal, guidance for writers",
    flagged: "Sincerely,",
    notFlagged: "Sincerely,\nElena Marsh, MD\nAssociate Professor of Medicine"
  )
}
