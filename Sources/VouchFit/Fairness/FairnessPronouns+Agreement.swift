extension FairnessPronouns {
  /// Makes the verb of the subject at a place agree with the new pronoun.
  mutating func agree(_ index: Int) {
    let agree = to == .they ? VerbAgreement.plural : VerbAgreement.singular
    if index > 0, FairnessText.isSpace(text.gap(after: index - 1)),
      let verb = agree(text.words[index - 1].folded),
      VerbAgreement.inverts(text.words[index - 1].folded)
    {
      change(index - 1, verb)
      return
    }
    var next = index + 1
    guard next < text.words.count else { return }
    if FairnessText.isApostrophe(text.gap(after: index)) {
      contract(next)
      return
    }
    while next < text.words.count, FairnessText.isSpace(text.gap(after: next - 1)),
      VerbAgreement.isAdverb(text.words[next].folded)
    {
      next += 1
    }
    guard next < text.words.count, FairnessText.isSpace(text.gap(after: next - 1)),
      let verb = agree(text.words[next].folded)
    else { return }
    change(next, verb)
  }

  /// `she's` and `they're`.
  private mutating func contract(_ index: Int) {
    let next = index + 1 < text.words.count ? text.words[index + 1].folded : ""
    switch (text.words[index].folded, to) {
    case ("s", .they): change(index, VerbAgreement.isParticiple(next) ? "ve" : "re")
    case ("re", .he), ("re", .she), ("ve", .he), ("ve", .she): change(index, "s")
    default: break
    }
  }
}
