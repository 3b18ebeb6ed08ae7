extension Rule {
  static let noContact = Rule(
    kind: .noContact,
    severity: .note,
    message: "No way to reach the writer is given and no offer to talk.",
    suggestion: "At which telephone number or e-mail address may a program director reach you?",
    reason: """
      Programs see the letter but not the contact data of the writer's upload account, so what \
      they need to call must stand in the letter.
      """,
    source: "ECFMG, help for users of the Letter of Recommendation Portal",
    flagged: "Thank you for your time.",
    notFlagged: "Please call me at 555-0100 if I can tell you more."
  )
}
