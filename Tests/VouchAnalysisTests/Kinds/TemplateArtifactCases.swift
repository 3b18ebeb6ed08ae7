import VouchAnalysis

extension KindCases {
  static let templateArtifact = KindCases(
    .kind(.templateArtifact),
    clear: """
      She worked with me for «# weeks» in the clinic.

      I know «(Student's name)» well.

      She worked here from «____ to ____» as an extern.

      I recommend Dr. «LASTNAME» for your program.

      Her hospital was «$NAME» in Ohio.

      She rotated from «MM/DD» to «MM/DD/YYYY».

      She is an outstanding young «man/woman».

      She rotated in the Department of «..................» of this hospital.

      She worked with us for «[#]» weeks.

      «As an AI language model», I cannot verify these facts.

      I recommend «[APPLICANT NAME]» for your program.

      «He/she» worked with us on the wards.

      I supervised her from «XX/XX/2024» on.

      I recommend her for a position at «____________» next year.

      It is a pleasure to recommend her to «{{PROGRAM}}» this season.

      She is applying for a residency in «<specialty>» with you.

      She was an excellent student «(insert example)» on our ward.

      The nurses trusted «his/her» judgement.

      He has shown great interest in «XXXX» since he came.

      I know her from «[Hospital]» and recommend «him/her» to you.

      Please add «[NUMBER]» patients and «[NUMBER]» weeks.

      Dr. Okafor has shown «[strength 1]» and «[strength 2]» on the ward.

      «[Describe a clinical encounter here]»

      She would be an asset to «<<PROGRAM NAME>>» and to its patients.

      I have known the applicant for «___» months.

      I rate «him/her/them» among the best.

      She scored «###» on her second examination, and my number is «###-###-####».

      I write about «$$NAME$$», who rotated in «%SPECIALTY%» at «@@first_name@@».

      She is a resident at «????» and works hard.

      Dear «PD_LastName», I write about «First_Name» with pleasure.

      He worked with us as a «(research fellow / volunteer / visiting scholar)» last year.

      I call it a «[good/very good/excellent]» match, and «(s)he» was on time.

      The host «(does / does not)» recommend the participant.

      The host «(does / doesn't)» recommend the participant.

      We met during «[rotation]» and she showed «[adjective]» skill.
      """
  )
}
