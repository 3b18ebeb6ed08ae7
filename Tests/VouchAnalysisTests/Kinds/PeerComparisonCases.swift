import VouchAnalysis

extension KindCases {
  static let peerComparison = KindCases(
    .kind(.peerComparison),
    clear: """
      The patient was among the sickest five percent of our unit.

      «She is in the top 5% of the students whom I have taught.»

      «He ranks among the best three residents of the past decade.»

      «Of the forty students who rotated with us this year, she was the strongest.»

      «Compared with other interns at her level, she is well ahead.»

      «I would place him in the upper third of his class.»

      «She is in the bottom half of the students whom I have supervised.»

      He treated 140 patients in fifteen weeks.

      She cared for the sickest of our forty patients.

      I do not rank my students against each other.

      The tumor was among the largest that we had seen in ten years.

      She is an excellent student.

      He reviewed the top ten causes of readmission with us.

      «Few students in my twenty years of teaching have matched her.»

      «She performs better than most of our interns.»

      «Among the residents of his year he stands about in the middle.»

      «He is the finest of the thirty externs whom I have supervised.»

      «I would rank her second among this year's fifteen sub-interns.»

      «Only two of the eighty students in her class wrote better consults.»

      «She is easily in the top decile of her cohort.»

      She compared the two scans and found the fracture.

      I cannot compare her with others.

      Her patient was the youngest of the three siblings and the only one with a fever.

      She ranked the diagnoses from most to least likely.

      «He was the best of our six sub-interns.»

      I have supervised 140 residents in fifteen years.

      He is better than he was in May.
      """,
    open: """
      Our hospital is among the best three in the state.

      The two best resident lounges are on our floor.
      """
  )
}
