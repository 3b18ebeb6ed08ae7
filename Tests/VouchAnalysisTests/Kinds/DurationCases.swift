import VouchAnalysis

extension KindCases {
  static let duration = KindCases(
    .kind(.duration),
    clear: """
      I have worked with her «since 2021» on our wards.

      We worked together for «six weeks» on the inpatient service.

      I have supervised her «two half-days a week for six months» in my clinic.

      She spent «four weeks» with us in the emergency department.

      He worked under my supervision «from March to June 2024».

      I supervised her during «a four-week» rotation.

      He has been my research student for «two years».

      I supervised her «from 01/06/2023 to 31/05/2024» in my clinic.

      She worked on our ward «from 01.06.2023 to 31.08.2023».

      She asked about a three-week history of fever and found the murmur.

      In my twenty years as an attending physician I have seldom met such a student.

      The man had lost twelve kilograms in two months, and she asked for a scan.

      She stopped the antibiotics after seven days.

      Within ten minutes she had the scan and the surgeon.

      I worked with him on «twelve shifts» in May.

      She came to my clinic «every Tuesday for six months».

      Over «ten weeks» she worked with me on two services.

      She had carried the pain for two years before he asked about it.

      A 4-week-old boy was admitted, and she saw the rash.

      She gave vancomycin for ten days and then stopped it.

      Our program has trained residents for forty years.

      He graduated two years ago.

      The operation lasted nine hours, and he held the retractor without a word.

      I have been a program director since 2011.

      I have taught at this hospital for fifteen years.

      Residency in our country lasts three years.

      He worked «five swing shifts» alongside me in the emergency department.

      She worked with me in my clinic «from the tenth of January until the second of April».

      I supervised him on our ward «from August 5 through August 30».

      I have supervised him «since August 2023».

      I have known and supervised him «since 2022».
      """,
    open: """
      We spent «eight hours a day» together in the operating room.

      His patient had had a cough for six weeks.

      She will begin her residency in six months.
      """
  )
}
