extension Rule {
  static let patientIdentifier = Rule(
    kind: .patientIdentifier,
    severity: .critical,
    message: "This can identify a patient.",
    suggestion: "Can the patient be described by age, sex and problem alone?",
    reason: """
      A letter goes to many programs. Names, record numbers, birth dates and addresses of patients \
      are identifiers under the HIPAA Privacy Rule and must not leave the hospital in it.
      """,
    source: "HIPAA Privacy Rule, 45 CFR 164.514(b); annotation guide",
    flagged: "He admitted Mr. Harold Jenkins, MRN 4471902, with pneumonia.",
    notFlagged: "He admitted a 71-year-old man with pneumonia."
  )
}
