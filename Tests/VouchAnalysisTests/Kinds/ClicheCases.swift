import VouchAnalysis

extension KindCases {
  static let cliche = KindCases(
    .kind(.cliche), .touching,
    clear: """
      She will «hit the ground running» in July.

      He would be «an asset to any program» in the country.

      She was «a pleasure to work with» on the ward.

      He goes «above and beyond» for his team.

      She can «think outside the box» when it matters.

      She «wears many hats» and is «a breath of fresh air» in our clinic.

      The man had fallen and hit the ground with his left hip.

      He ran to the ground floor for blood.

      The bleeding was above and the leak beyond the anastomosis.

      She asked the committee to list every asset of the program.

      She wrote the discharge checklist that our ward still uses.

      She is «a breath of fresh air» in our clinic.

      I believe that «the sky is the limit» for him.

      He is «a team player» and «a quick learner».

      She bought a shining paper star for the boy's window.
      """
  )
}
