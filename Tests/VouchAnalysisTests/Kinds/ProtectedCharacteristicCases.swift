import VouchAnalysis

extension KindCases {
  static let protectedCharacteristic = KindCases(
    .kind(.protectedCharacteristic),
    clear: """
      «She is thirty-four, married and the mother of two boys.»

      «He is a devout Muslim and prays five times a day.»

      «She will need a J-1 visa.»

      «He speaks English with a heavy accent.»

      «He is a tall, handsome young man.»

      She explained the scan to a Vietnamese family with the help of an interpreter.

      A pregnant woman came in with a headache, and he measured the pressure himself.

      Age is a risk factor that he weighed well.

      Her talk on religious objections to transfusion was clear.

      The man was single and lived alone, so she arranged home care for him.

      «His wife is expecting their second child in July.»

      «At forty-three she is older than most applicants.»

      «She wears a headscarf.»

      «She is pregnant.»

      «He has ADHD.»

      She has managed pregnant women with diabetes on our ward.

      «He is a green card holder and needs no sponsorship.»

      He explained the visa letter to the patient's brother.

      The woman was 43, married and pregnant, and she found the clot.

      Her interest is the health of refugees.

      I am a mother of three and know what a night on call costs.

      «She was pregnant during the rotation.»

      «She came here from Nigeria and is not yet a citizen.»

      She calmed a mother of two whose husband had died that night.

      He treats patients of every religion and nationality with respect.

      My wife is a pediatrician and knows her work too.

      «He has recovered from the depression that he had last year.»

      «She had surgery for breast cancer in her third year of medical school.»
      """,
    open: """
      An accent mark was missing on the label, and she saw it.

      Her patient, a Muslim woman of seventy, asked for a female doctor, and she arranged it.

      «He is gay and open about it.»

      «As a single father he has learned to manage his time.»
      """
  )
}
