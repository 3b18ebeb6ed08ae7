import VouchAnalysis

extension KindCases {
  static let hyphenatedName = KindCases(
    .kind(.identityMismatch), frame: LetterFrame(applicant: "Ms. Lucía Ortega-Bright"),
    clear: """
      Ms. Ortega examines with care. Ms. Ortega-Bright writes well, and Lucía teaches.

      Ms. Bright examines with care.

      Ms. Ortega examines with care. I recommend «Mr. Halloran» to you without reservation.
      """
  )
}
