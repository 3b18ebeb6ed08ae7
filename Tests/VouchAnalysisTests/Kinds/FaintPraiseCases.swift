import VouchAnalysis

extension KindCases {
  static let faintPraise = KindCases(
    .kind(.faintPraise),
    clear: """
      «She was always on time and dressed appropriately.»

      «He completed his assigned tasks and met the expectations of the rotation.»

      «Her knowledge was adequate for her level of training.»

      «He was pleasant and caused no problems on the ward.»

      «Her presentations were generally satisfactory.»

      «He performed at the level expected of a student at this stage.»

      «She attended most of the teaching sessions.»

      «Her performance was acceptable.»

      «He was punctual and got along with the staff.»

      She came in at five each morning to examine her three sickest patients.

      I recommend him with the greatest enthusiasm.

      When a pleasant old man on the ward became confused, she checked his sodium and found it at
      118.

      «She had no unexcused absences.»

      «His notes were legible.»

      «She did what was asked of her.»

      «He is a decent student with reasonable knowledge.»

      «Her examination skills are fairly good.»

      «He tried hard and was polite to everyone.»

      She met the family at eight in the evening and told them the result.

      The expectations of our rotation are high.

      She is not merely competent; she taught our residents the hip examination.

      He was never satisfied with an adequate answer and read until he knew.

      She wants solid evidence before she changes a drug.

      She far exceeded the expectations of the rotation.

      Her average week on our service had eighty hours.
      """,
    open: """
      Her work was anything but average.

      The patient was pleasant and cooperative when she arrived.
      """
  )
}
