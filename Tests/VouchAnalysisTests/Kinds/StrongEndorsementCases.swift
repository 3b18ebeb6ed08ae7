import VouchAnalysis

extension KindCases {
  static let strongEndorsement = KindCases(
    .kind(.strongEndorsement),
    clear: """
      «I would not hesitate to hire her.»

      «I recommend her without any reservation.»

      «I cannot recommend him highly enough.»

      «I give Dr. Okafor my highest recommendation.»

      «I would take him into our own residency tomorrow.»

      «She has my strongest possible support.»

      «If I could keep one graduate of this year for our own program, it would be her.»

      «I recommend him with the greatest enthusiasm.»

      «I recommend her most highly and without hesitation.»

      I recommend her for your consideration.

      I recommend him with reservations.

      «He has my unqualified and enthusiastic support.»

      «Without reservation, I recommend Dr. Okafor to you.»

      «I would be proud to have her as my own doctor and as my colleague.»

      «Please take him; I have never recommended anybody so gladly.»

      I support his application.

      She gave her full support to the family.

      I cannot recommend him without reservation.

      I cannot give her my highest recommendation.

      I could recommend her strongly if she had stayed longer with us.

      I would recommend her highly only for a program with close supervision.

      My colleague recommends him without reservation, but I did not work with him.

      I am not able to recommend her strongly.

      She recommended a lumbar puncture without hesitation.
      """,
    open: """
      The accreditation council gave our program its highest recommendation.

      He was highly recommended to us by his school.

      «You will not find a better resident this year.»
      """
  )
}
