import VouchAnalysis

extension KindCases {
  static let secondHand = KindCases(
    .kind(.secondHand),
    clear: """
      «I am told that she did well in surgery.»

      «According to his curriculum vitae, he has volunteered in two clinics.»

      «The residents tell me that she was helpful on nights.»

      «I did not work with him directly, but my colleagues speak well of him.»

      «From her transcript I gather that her marks in pathology were good.»

      «I have heard from our nurses that he is kind to patients.»

      «Her evaluations describe her as diligent.»

      I told her about the result, and she went straight to the family.

      She told me that the murmur was new, and she was right.

      The patient told him about a fall that nobody had asked about.

      I saw all of this myself; nobody had to tell me.

      She heard a diastolic murmur that two of us had missed.

      I supervised him every day on the wards.

      «Colleagues report that she is well liked.»

      «Although I never saw her with patients, her residents say that she is careful.»

      «By all accounts he was a good student.»

      «His file shows that he passed all his rotations.»

      «I understand from Dr. Feld that she did well in the clinic.»

      She says what she thinks.

      The nurse reported a fever, and he went to the bedside at once.

      I know this because I was in the room.

      He had read the file before the patient arrived.

      According to our protocol, students examine each new patient first.

      Families told me how much they trusted her, and I saw why.
      """,
    open: """
      I was told that the scan was normal, but she did not believe it.
      """
  )
}
