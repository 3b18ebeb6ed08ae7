import Testing
import VouchAnalysis

/// How what a letter says works together, as readers weigh it.
@Suite struct JudgementTests {
  private func score(_ parts: String...) -> Score {
    LetterFrame.usual.analyze(parts.joined(separator: "\n\n")).score
  }

  @Test func lettersOfKnownWorthStandInTheirOrder() {
    let checkbox = score(OwnLetters.checkbox)
    let adequate = score(OwnLetters.adequate)
    let exceptional = score(OwnLetters.exceptional)
    #expect(checkbox.tier <= .weak)
    #expect((Tier.weak...Tier.strong).contains(adequate.tier))
    #expect(exceptional.tier >= .strong)
    #expect(checkbox.value + 10 < adequate.value)
    #expect(adequate.value + 10 < exceptional.value)
  }

  @Test func adjectivesDoNotMakeALetterStrong() {
    #expect(score(OwnLetters.checkbox, OwnLetters.adjectives).tier < .adequate)
    #expect(score(OwnLetters.adjectives, OwnLetters.adjectives).tier < .adequate)
  }

  @Test func aStrongClosingWithoutEvidenceIsAtMostAdequate() {
    #expect(score(OwnLetters.checkbox, OwnLetters.strongClosing).tier <= .adequate)
    #expect(score(OwnLetters.adjectives, OwnLetters.strongClosing).tier <= .adequate)
    #expect(score(OwnLetters.adequate, OwnLetters.strongClosing).tier <= .adequate)
  }

  @Test func adjectivesDoNotBuyOffADoubt() {
    let doubted = score(OwnLetters.adequate, OwnLetters.doubt)
    let praised = score(OwnLetters.adequate, OwnLetters.doubt, OwnLetters.adjectives)
    #expect(doubted.value < score(OwnLetters.adequate).value)
    #expect(praised.value < score(OwnLetters.adequate).value)
    #expect(praised.tier <= .adequate)
  }

  @Test func aDoubtLowersEvenAnExceptionalLetter() {
    let clean = score(OwnLetters.exceptional)
    let doubted = score(OwnLetters.exceptional, OwnLetters.doubt)
    #expect(doubted.value + 4 < clean.value)
    whereOpen { #expect(doubted.tier < .exceptional) }
  }

  @Test(arguments: [
    ("I regret that I am unable to recommend her for your program.", Tier.checkbox),
    ("She falsified a physical examination on our ward.", .weak),
    ("She was placed on probation in her second month.", .weak),
    ("She was found to have shared exam questions.", .weak),
    ("She stole fentanyl from the cart.", .weak),
    ("She documented vital signs that she had never taken.", .weak),
    ("I would not let her care for my family.", .checkbox),
    ("She was caught lying about a page.", .weak),
    ("She was dishonest with me.", .weak),
    ("She misled us about a laboratory result.", .weak),
    ("She was found to have documented an examination that she did not perform.", .weak),
    ("She was asked to leave our sister rotation.", .weak),
    ("She is not ready for residency.", .weak),
    ("I do not believe that she will finish a residency.", .weak),
    ("I do not think that she should be a physician.", .weak),
    ("She was not truthful.", .weak),
    ("Because she had not examined the patient, Dr. Okafor falsified the note.", .weak),
    ("When the family asked how he was, Dr. Okafor lied to them.", .weak),
    ("I would not rank her.", .checkbox),
    ("I would not take her in our program.", .checkbox),
    ("I would advise against an interview.", .checkbox),
  ])
  func noPraiseSetsOffWhatIsSaidOutright(sentence: String, best: Tier) {
    let damned = score(OwnLetters.exceptional, sentence)
    #expect(damned.tier == best)
    #expect(damned.contributions.first.map { $0.points < -20 } ?? false)
  }

  @Test(arguments: [
    "I cannot recommend her highly enough.", "I could not recommend her with greater conviction.",
    "I cannot support her application any more strongly.",
    "I could not recommend her until I had seen her work; now I do, without reservation.",
    "She never falsified a finding.",
    "The man had lied to his surgeon, and she found out why.",
    "She was lied to by the family.",
    "She was dismissed by the attending when she raised it, and she was right.",
    "She documented that she had not reached the family, and tried again.",
    "She documented every question that she had not been able to answer, and came back with answers.",
    "She wrote up a case that she had never seen before.",
    "I would not let her leave until she had told me how she knew.",
    "I would not let her stay late alone, and she stayed anyway.",
    "She has never been suspended, dismissed or placed on probation.",
    "A student before her was placed on probation; she took on his patients.",
    "He lied to me about his drinking, and she saw it.",
    "I would not take her for a beginner.",
    "I have no doubt that she is ready for residency.",
    "She is not only ready for residency; she could teach in one.",
    "I would not hesitate to rank her first.",
    "Her first sutures were loose, and I would not have let her near my own hand.",
    "She has never failed an examination and is well prepared for residency.",
    "Although English is not her first language, she is well prepared for residency.",
    "I could not be more certain that she is ready for residency.",
    "She will not finish her training until June 2026.",
    "I would caution against overlooking her for her quiet ways.",
    "I advise against taking her lightly.",
    "I could not match her energy on our service.",
    "I would not take her for an intern; she works like an attending.",
    "I cannot hire her, since our practice has no residency.",
    "She was asked to leave the rotation early for her residency interviews.",
    "She was charged with leading the code team.",
    "She wrote in the chart that she did not perform the pelvic examination.",
  ])
  func whatOnlySoundsDamningIsNoCeiling(sentence: String) {
    #expect(score(OwnLetters.exceptional, sentence).tier >= .strong)
  }

  @Test(arguments: [
    "She is not the best student I have had.", "She is not among our strongest students.",
    "She is by no means the best of the group.", "She is hardly the best I have taught.",
  ])
  func aDeniedRankIsNoStrength(sentence: String) {
    let body = OwnLetters.exceptional + "\n\n" + sentence
    let letter = Array(LetterFrame.usual.letter(body).utf8)
    let found = LetterFrame.usual.analyze(body).findings.filter { finding in
      finding.range.map { letter[$0].starts(with: sentence.utf8) } ?? false
    }
    #expect(found.contains { $0.kind == .doubtRaiser })
    #expect(found.allSatisfy { $0.kind != .peerComparison || $0.lowers })
  }

  @Test func oneVividEncounterLiftsAShortLetter() {
    let closing = "I recommend her without reservation."
    let plain = score(OwnLetters.checkbox)
    let vivid = score(OwnLetters.encounter, closing)
    #expect(vivid.value > plain.value + 25)
    #expect(vivid.tier >= .adequate)
  }

  @Test func whatIsSaidAgainLiftsNoMore() {
    let taught =
      "She taught our interns to read a blood gas in a session that she had written herself."
    let once = score(OwnLetters.adequate, taught)
    let often = score(
      OwnLetters.adequate, Array(repeating: taught, count: 20).joined(separator: " "))
    #expect(abs(often.value - once.value) < 6)
  }

  @Test func anEncounterLiftsALetterOfPraise() {
    let without = score(OwnLetters.adequate)
    #expect(score(OwnLetters.encounter, OwnLetters.adequate).value > without.value + 8)
  }

  @Test func honestPraiseDoesNotTakeBackAnEncounter() {
    let both = score(OwnLetters.encounter, OwnLetters.adequate)
    #expect(both.value > score(OwnLetters.encounter).value - 5)
    whereOpen { #expect(both.tier >= .strong) }
  }

  @Test func workSeenAndPlainlyPraisedIsAdequate() {
    whereOpen { #expect(score(OwnLetters.adequate).tier == .adequate) }
  }

  @Test func aWritersOwnEncounterLiftsLess() {
    let hers = score(OwnLetters.encounter)
    let mine = score(
      """
      I supervised her on the wards for four weeks. When a 58-year-old man came in with crushing
      chest pain and a normal first tracing, I asked for a second one within ten minutes, saw the
      inferior infarction evolve, called the catheterization laboratory myself and stayed with his
      wife until the artery was open. She watched.
      """)
    #expect(mine.value + 8 < hers.value)
  }

  @Test func aLowRankIsNoPraise() {
    let high = "She is in the top 5% of the residents whom I have supervised."
    let low = "She is in the bottom third of the residents whom I have supervised."
    #expect(score(OwnLetters.adequate, low).value < score(OwnLetters.adequate).value)
    #expect(score(OwnLetters.adequate, high).value > score(OwnLetters.adequate).value)
  }

  @Test func faintPraiseAndHedgesLower() {
    let faint = "She was always on time and met the expectations of the rotation."
    let hedge = "I see no reason why she should not be considered."
    let adequate = score(OwnLetters.adequate)
    #expect(score(OwnLetters.adequate, faint).value < adequate.value)
    #expect(score(OwnLetters.adequate, hedge).value < adequate.value)
  }

  @Test func aTemplateRemnantLowers() {
    let remnant = "[APPLICANT NAME] would be a good choice, and he/she is ready."
    #expect(score(OwnLetters.adequate, remnant).value < score(OwnLetters.adequate).value)
  }

  @Test func lengthAloneLiftsNothing() {
    let once = score(OwnLetters.adequate)
    let thrice = score(OwnLetters.adequate, OwnLetters.adequate, OwnLetters.adequate)
    #expect(thrice.value < once.value + 12.5)
  }

  @Test func aProtectedCharacteristicHasNoWeight() {
    let visa = score(OwnLetters.adequate, "She will need a J-1 visa.")
    let plain = score(OwnLetters.adequate, "She will need a good car.")
    #expect(abs(visa.value - plain.value) < 3)
  }
}
