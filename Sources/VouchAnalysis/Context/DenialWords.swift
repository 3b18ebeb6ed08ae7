import VouchText

/// The words that deny, condition and limit what a sentence says.
struct DenialWords {
  let denials, idioms, conditions, addressed, limits, according, rules, waiving, rights: WordList
  let only = WordHash.of("only")
  let my = WordHash.of("my")

  init(_ lists: inout WordLists) {
    denials = lists.list("not never cannot can't couldn't don't wouldn't won't unable neither")
    // Words that turn a denied verb into its opposite: "highly enough", "not hesitate to recommend".
    idioms = lists.list("enough more too higher so hesitate hesitating hesitation reason only")
    conditions = lists.list("if unless provided once assuming")
    // Who stands behind a condition that weakens nothing: "if you are looking", "if I could".
    addressed = lists.list("i we you your asked even needed only possible anyone anything")
    limits = lists.list("if for to with in after when under where as")
    waiving = lists.list("waive waives waived waiving waiver")
    rights = lists.list("right rights access ferpa letter")
    according = lists.list("according per following")
    // What one acts according to, as against whom one believes.
    rules = lists.list(
      """
      protocol protocols policy policies guideline guidelines algorithm algorithms criteria schedule regulations
      rules rule custom bylaws plan standards pathway bundle checklist usual routine
      """)
  }
}
