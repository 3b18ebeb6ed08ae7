import VouchAnalysis

extension KindCases {
  static let cvRecital = KindCases(
    .kind(.cvRecital),
    clear: """
      «He graduated from medical school in 2020 and passed both Steps on the first attempt.»

      «She scored 248 on Step 2 CK and holds a master's degree in public health.»

      «He has published six articles and presented three posters at national meetings.»

      «She was elected to Alpha Omega Alpha and received the dean's award in her third year.»

      For our registry he read 180 charts by hand and found that a fifth of the dates were wrong.

      The Glasgow score of the patient was 9 when he arrived, and she called the surgeons.

      Our hospital has published its outcomes every year since 2015.

      He never mentioned his scores or his papers to us.

      She is a hard worker and a team player.

      «She completed her internship in 2022 and then worked for a year at a district hospital.»

      «As listed in his application, he is fluent in four languages and has won two prizes.»

      «His USMLE scores are 241 and 252.»

      «He has a bachelor's degree in biology and a master's degree in epidemiology.»

      «She is first author of two papers and has volunteered in a food bank since college.»

      She passed me the scalpel before I asked for it.

      I will not repeat what stands in her application.

      Two papers on the subject made her doubt our protocol, and she brought them to rounds.

      She scored the severity of each of our 60 patients by hand.

      I graduated from this school in 1994 and have taught here since.

      He published nothing, and yet his work changed how we dose heparin.
      """,
    open: """
      «Before medical school he studied chemistry and graduated magna cum laude.»
      """
  )
}
