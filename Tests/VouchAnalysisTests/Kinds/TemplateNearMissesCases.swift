import VouchAnalysis

extension KindCases {
  static let templateNearMisses = KindCases(
    .kind(.templateArtifact),
    clear: """
      He asked for an MRI and/or a lumbar puncture.

      She was available 24/7 and answered every page.

      She explained the result (see the attached table) to the team.

      She told him, her own attending, that he was wrong.

      The tumor was HER2/neu negative.

      He, she and I saw the patient together.

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
      """
  )
}
