import VouchAnalysis

extension KindCases {
  static let hedgedEndorsement = KindCases(
    .kind(.hedgedEndorsement),
    clear: """
      I recommend her highly for your program. «I recommend her with some reservations.»

      «I see no reason why she should not be given an interview.»

      «I can recommend him with some reservations.»

      «With close supervision, she may make a satisfactory resident.»

      «I believe he would probably do well in a smaller program.»

      «If your program has places left, you might consider her.»

      «I have no objection to her appointment.»

      «As far as I know him, I can recommend him.»

      «I would recommend her, provided that she has good supervision.»

      I recommend her without reservation.

      I have no hesitation in recommending him.

      I cannot recommend her highly enough.

      I give him my strongest recommendation.

      I recommend her for your residency program.

      She had reservations about the diagnosis and asked for a second scan.

      The family was reluctant, and he gave them the time that they needed.

      «I would consider him acceptable for a categorical position.»

      «She might be a reasonable choice for a program with enough support.»

      «He asked me for this letter, and I am willing to support his application.»

      «I think that she should be able to complete a residency.»

      «Given the right guidance, I suppose that he can succeed.»

      He might have an embolus, she said, and she asked for the scan.

      I have no reservations about him whatever.

      If you are looking for the best resident of the year, take her.

      Never have I recommended anybody with less hesitation.

      She conditionally approved the discharge, provided that the potassium was normal.

      I see every reason why she should train with you.

      I would not hesitate to hire her.
      """,
    open: """
      «I recommend him, although I would have liked to see more initiative.»
      """
  )
}
