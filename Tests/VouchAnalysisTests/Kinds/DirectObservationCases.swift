import VouchAnalysis

extension KindCases {
  static let directObservation = KindCases(
    .kind(.directObservation),
    clear: """
      «I supervised her daily on the inpatient service.»

      «I watched him examine patients and present them on rounds.»

      «I was her attending physician for four weeks and rounded with her every morning.»

      «I have observed her with patients in my clinic every week.»

      «I stood beside him in the operating room for some thirty cases.»

      «As her preceptor I saw each patient with her and read every note that she wrote.»

      I did not supervise her myself.

      She was supervised by Dr. Feld.

      I supervise the residency program of our hospital.

      She observed me in the operating room.

      I would have liked to watch her work.

      She examined patients every day.

      «I saw him take a history in my clinic and corrected very little.»

      «Every patient whom she admitted on our nights she presented to me at the bedside.»

      «I have worked side by side with her on call and watched her lead two codes.»

      «As the attending physician of the service I supervised his work with patients.»

      Nobody supervised her in that clinic.

      I hope to see her work one day.

      He was observed by our residents.

      I have observed a decline in interest in our field.

      I wish that I had seen more of his work.

      I met her at a conference and we spoke about her plans.

      She watched me examine the patient.

      If I had supervised him, I could say more.

      I never saw him with patients.

      My colleagues supervised her on the wards.
      """,
    open: """
      I watched the patient recover over the next week.
      """
  )
}
