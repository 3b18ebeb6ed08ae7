import VouchAnalysis

extension KindCases {
  static let templateNearMisses = KindCases(
    .kind(.templateArtifact),
    clear: """
      Applicant Name: Nadia Karimova

      She generally remembered to fill in the thromboprophylaxis box.

      The form was signed (signature on file).

      He asked for an MRI and/or a lumbar puncture.

      She was available 24/7 and answered every page.

      She explained the result (see the attached table) to the team.

      She told him, her own attending, that he was wrong.

      The tumor was HER2/neu negative.

      He saved the clinic $400 and then $500 a week, and 20% of our time.

      She asked me twice: "What?? Why did nobody look?"

      She asks well.¶#### Closing remarks

      He, she and I saw the patient together.

      Attendance ............ 4/5

      If you are not the intended recipient, delete this message.

      A man and a woman arrived together.

      She asks for name and date before she opens a chart.

      She graduated with the class of MMXX.

      The ejection fraction was 25/30% on two readings.

      She did an excellent job on the transplant/ICU service.

      She wrote "n/a" in the box and explained why.

      He asked "name?" and "born when?" and never forgot the answers.

      We worked four days/week in the clinic.

      He treats men/women and boys/girls alike.

      The systolic pressure was < 90 and the lactate > 4.

      "[The pain] came at night," he wrote, quoting the patient.

      She added the doses (please see below) by hand.

      I lend her my name, my signature and the letterhead of this hospital.

      In ten years there were two students whom I let choose the order of the list.

      We have three sites, of which one [62 of its beds are monitored] is new.

      "Three more causes [her words] and you may go," she told him.

      She wrote a review of pemphigoid [J Invent Derm 2023;14:88] with us.

      I saw Wren Castle (they/them) every day in the clinic.

      The form asks for "he/she" and the karyotype in Table 2 is "XX" and no omission.

      Form of the recommendation: [x] without reservation [ ] with reservation [ ] none.

      He covered two services (cardiology / nephrology) at once.

      Call him if appropriate, and he will describe here what he saw there.
      """
  )
}
