import Testing
import VouchAnalysis

@testable import VouchFit

@Suite struct FairnessTextTests {
  private func facts(_ pronoun: String, _ name: String = "Ana Ruiz") -> LetterFacts {
    LetterFacts(applicant: name, pronoun: pronoun)
  }

  private func pronouns(
    _ text: String, _ from: String, to: FairnessPronouns.Pronoun
  ) -> String? {
    FairnessPronouns.swap(FairnessText(Array(text.utf8)), facts(from), to: to)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("She knows her own limits.", "He knows his own limits."),
    ("I recommend her to you.", "I recommend him to you."),
    ("I recommend her highly.", "I recommend him highly."),
    ("We let her lead the round.", "We let him lead the round."),
    ("We saw her patients with her.", "We saw his patients with him."),
    ("I asked her questions. The credit is hers.", "I asked him questions. The credit is his."),
    (
      "I'd rank her second of ten; her second week was hard.",
      "I'd rank him second of ten; his second week was hard."
    ),
    ("HER NOTES. Ms. Ruiz did it herself.", "HIS NOTES. Mr. Ruiz did it himself."),
    ("Ms. Lund said s/he or he/she.", "Ms. Lund said s/he or he/she."),
  ])
  func herIsResolved(text: String, expected: String) {
    #expect(pronouns(text, "she", to: .he) == expected)
  }

  @Test(arguments: [
    ("She is kind, and she has never failed.", "They are kind, and they have never failed."),
    ("He always carries his list.", "They always carry their list."),
    ("Not only does she teach, she's steady.", "Not only do they teach, they're steady."),
    ("She wasn't late; she watches him.", "They weren't late; they watch him."),
    ("She saw it. She was right.", "They saw it. They were right."),
  ])
  func theVerbAgreesWithThey(text: String, expected: String) {
    let from = text.hasPrefix("He") ? "he" : "she"
    #expect(pronouns(text, from, to: .they) == expected)
  }

  @Test func theOwnPronounIsNoSwap() {
    #expect(pronouns("She left.", "she", to: .she) == nil)
  }

  @Test func anExchangeTurnsEveryone() {
    let text = FairnessText(Array("She told a man that his mother was his guest.".utf8))
    let changed = FairnessPronouns.exchange(text, facts("she"))
    #expect(
      changed.map { String(decoding: $0, as: UTF8.self) }
        == "He told a woman that her father was her guest.")
  }

  @Test func toMissIsNoTitle() {
    let text = "Miss Ruiz is well; nobody would miss a wedding."
    let changed = FairnessPronouns.exchange(FairnessText(Array(text.utf8)), facts("she"))
    #expect(
      changed.map { String(decoding: $0, as: UTF8.self) }
        == "Mr Ruiz is well; nobody would miss a wedding.")
  }

  @Test(arguments: [
    ("Re: Ana M. Ruiz\nDr. Ruiz's notes.", "Re: Emily Walsh\nDr. Walsh's notes."),
    ("ANA RUIZ met Dr. Cruz.", "EMILY WALSH met Dr. Cruz."),
    ("Dr. Ana\nRuiz; ana is no name.", "Dr. Emily\nWalsh; ana is no name."),
  ])
  func everyPartOfTheNameChanges(text: String, expected: String) {
    let changed = FairnessName.all[0].swap(FairnessText(Array(text.utf8)), facts("she"))
    #expect(changed.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test func aNameOfSeveralSurnamesIsOneName() {
    let text = "Mr. Luis Ortega Vidal came. Mr. Ortega Vidal stayed."
    let changed = FairnessName.all[0].swap(
      FairnessText(Array(text.utf8)), facts("he", "Luis Ortega Vidal"))
    #expect(
      changed.map { String(decoding: $0, as: UTF8.self) }
        == "Mr. Greg Walsh came. Mr. Walsh stayed.")
  }

  @Test func aNicknameIsThePersonsName() {
    let text = "Thaddeus Ruiz came; Thad Ruiz stayed, and Thad sang. Thai food was had."
    let changed = FairnessName.all[0].swap(
      FairnessText(Array(text.utf8)), facts("he", "Thaddeus Ruiz"))
    #expect(
      changed.map { String(decoding: $0, as: UTF8.self) }
        == "Greg Walsh came; Greg Walsh stayed, and Greg sang. Thai food was had.")
  }

  @Test func aWordThatBeginsANameIsNone() {
    let text = "Theodora Pell came. The nurses liked Theo. She has the notes."
    let changed = FairnessName.all[0].swap(
      FairnessText(Array(text.utf8)), facts("she", "Theodora Pell"))
    let first = changed.map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(first.contains(". The nurses liked") && !first.contains("Theo"))
  }

  @Test func theCountryChangesButNotTheLanguage() {
    let text = "He left Spain for New Mexico. Spain taught him; he speaks Spanish."
    let changed = FairnessCountry.all[0].swap(FairnessText(Array(text.utf8)))
    #expect(
      changed.map { String(decoding: $0, as: UTF8.self) }
        == "He left Canada for New Mexico. Canada taught him; he speaks Spanish.")
  }
}
