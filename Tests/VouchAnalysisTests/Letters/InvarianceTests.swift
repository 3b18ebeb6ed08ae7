import Foundation
import Testing
import VouchAnalysis
import VouchText

/// What must not move a score: whose letter it is, and which letter was read before.
@Suite struct InvarianceTests {
  private static let bodies = [
    OwnLetters.checkbox, OwnLetters.adequate, OwnLetters.exceptional,
    OwnLetters.encounter + "\n\n" + OwnLetters.doubt,
  ]

  /// Two of the bodies with their scores in the usual letter.
  private static let baselines = [bodies[1], bodies[3]].map { body in
    (text: body, score: score(letter(body)))
  }

  private static func letter(
    _ body: String, name: String = "Dr. Amara Okafor", school: String = "Harbor Medical College",
    country: String = "Nigeria"
  ) -> String {
    let origin =
      "\(name.split(separator: " ").first ?? "Dr.") "
      + "\(name.split(separator: " ").last ?? "") graduated from \(school) in \(country)."
    let family = String(name.split(separator: " ").last ?? "")
    return LetterFrame(applicant: name)
      .letter(origin + "\n\n" + body.replacing("Okafor", with: family))
  }

  /// A letter with `[she]`, `[her]`, `[hers]` (her notes) and `[self]` for the pronouns.
  private static let pronounced = """
    I supervised [her] for six weeks on our inpatient service. When a boy with asthma tired one
    night, [she] saw it before the monitor did, called me and started the magnesium [self]. [Hers]
    notes are clear. [She] is kind, and the families like [her]. [She] needed reminders to finish
    [hers] discharge letters. [She] is among the best three of the students whom I taught, and I
    recommend [her] without reservation. I see no reason why [she] should not become a fine doctor.
    """

  private static func spoken(_ she: String, _ her: String, _ hers: String, _ itself: String)
    -> String
  {
    Self.pronounced.replacing("[she]", with: she).replacing("[She]", with: she.capitalized)
      .replacing("[her]", with: her).replacing("[hers]", with: hers)
      .replacing("[Hers]", with: hers.capitalized).replacing("[self]", with: itself)
  }

  private static func score(_ text: String) -> Score {
    var analyzer = Analyzer()
    return analyzer.analyze(SourceText(text)).score
  }

  private func expectSame(_ one: Score, _ right: String, _ what: String) {
    let other = Self.score(right)
    #expect(abs(one.value - other.value) <= 0.5, "\(what): \(one.value) and \(other.value)")
    #expect(one.tier == other.tier, "\(what)")
  }

  @Test(arguments: [
    "Dr. Wei Zhang", "Dr. Mohammed Al-Rashid", "Dr. Emily Johnson", "Dr. Priya Raman",
    "Dr. Jamal Washington", "Dr. María García", "Dr. Nguyen Thi Minh", "Dr. Siobhan O'Leary",
    "Dr. Hiroshi Tanaka", "Dr. Ama Boateng", "Dr. April Young", "Dr. Grace Bush", "Dr. Tom Long",
  ])
  func otherNames(name: String) {
    for (text, base) in Self.baselines { expectSame(base, Self.letter(text, name: name), name) }
  }

  @Test func otherPronouns() {
    let she = Self.score(Self.letter(Self.spoken("she", "her", "her", "herself")))
    expectSame(she, Self.letter(Self.spoken("he", "him", "his", "himself")), "he")
  }

  @Test(arguments: [
    "Harvard Medical School", "Aga Khan University", "University of Lagos",
    "St. George's University", "Universidad de Antioquia", "Tokyo Medical University",
  ])
  func otherSchools(school: String) {
    for (text, base) in Self.baselines {
      expectSame(base, Self.letter(text, school: school), school)
    }
  }

  @Test(arguments: ["India", "Peru", "the United States", "Germany", "Pakistan", "South Korea"])
  func otherCountries(country: String) {
    for (text, base) in Self.baselines {
      expectSame(base, Self.letter(text, country: country), country)
    }
  }

  @Test func oneAnalyzerReadsEveryLetterAnew() {
    let letters = Self.bodies.map { Self.letter($0) } + ["", "Only one line", Self.letter("")]
    var shared = Analyzer()
    for text in letters + letters.reversed() {
      var fresh = Analyzer()
      #expect(shared.analyze(SourceText(text)) == fresh.analyze(SourceText(text)))
    }
  }

  @Test func lineBreaksInParagraphsDoNotMatter() {
    for (body, base) in Self.baselines {
      let paragraphs = body.split(separator: "\n\n").map { $0.replacing("\n", with: " ") }
      expectSame(base, Self.letter(paragraphs.joined(separator: "\n\n")), "line breaks")
    }
  }
}
