import VouchAnalysis

extension KindCases {
  static let otherSpecialty = KindCases(
    .kind(.identityMismatch),
    clear: """
      She hopes to specialize in cardiology.

      She plans a career in oncology.

      She is interested in a fellowship in infectious diseases.

      I recommend her for your «cardiology» program.

      She would be welcome in any «surgical program».

      She spent a month in general surgery before she came to us.

      She will excel in your internal medicine residency.

      She would have made a fine orthopedic surgeon.

      The neurology consultant agreed with her.

      She hopes to become a cardiologist after her residency.

      She will make a fine hospitalist.

      I am a pediatric cardiologist and see many students.

      She worked with the emergency medicine team on a trauma.

      I am sure that she will become an outstanding «orthopedic surgeon».

      She is committed to a career in «psychiatry» and will be a fine resident.

      She chose internal medicine after a year in general surgery.

      She considered pediatrics before she chose internal medicine.

      Her talk on dermatology for internists was the best of the month.

      She will excel in your «general surgery» residency.

      I recommend her for internal medicine residency, and our pediatrics faculty agrees.

      I recommend her for a residency in «pediatrics» at your hospital.

      A career in internal medicine suits her, with cardiology as her later field.
      """
  )
}
