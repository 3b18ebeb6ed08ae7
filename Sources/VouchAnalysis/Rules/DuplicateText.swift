extension Rule {
  static let duplicateText = Rule(
    kind: .duplicateText,
    severity: .warning,
    message: "Much of this text is also in other letters of the batch.",
    suggestion: """
      Which patient, which week or which sentence belongs to this applicant and to nobody else?
      """,
    reason: """
      A letter that fits two applicants says nothing about either. Letters used again between \
      candidates are a known shortcut. Names, titles and pronouns do not count, so the same letter \
      for another applicant is found; texts of under 26 words are not compared.
      """,
    source: """
      Framework on generative AI and letters of recommendation, Academic Medicine, March 2025, \
      on letters used again between candidates
      """,
    flagged: """
      Dr. Rao rotated on our service for a month. She was always on time, read about her \
      patients, presented them clearly on rounds and was liked by nurses and families alike.
      Mr. Khan rotated on our service for a month. He was always on time, read about his \
      patients, presented them clearly on rounds and was liked by nurses and families alike.
      """,
    notFlagged: """
      Dr. Rao rotated on our service for a month. She was always on time, read about her \
      patients, presented them clearly on rounds and was liked by nurses and families alike.
      Mr. Khan spent a month with us. In his first week he noticed that a man sent home twice \
      with back pain could not lift one foot, and he had the scan done before noon.
      """
  )
}
