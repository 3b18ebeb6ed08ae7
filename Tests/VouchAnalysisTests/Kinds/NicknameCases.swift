import VouchAnalysis

extension KindCases {
  static let nickname = KindCases(
    .kind(.identityMismatch), frame: LetterFrame(applicant: "Mr. William Tran"),
    clear: """
      Bill, as all of us call him, examines with care. Bill will do well in your program.

      William ("Billy") Tran examines with care, and Billy teaches well.

      Billy is a careful physician. I recommend Billy to you without reservation.

      Will is a careful physician. I recommend Will to you without reservation.
      """
  )
}
