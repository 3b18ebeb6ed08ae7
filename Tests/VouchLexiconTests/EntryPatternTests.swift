import Testing
import VouchText

@testable import VouchLexicon

/// What patterns expand to; in the expected sequences `#` is a number and `@` an age.
@Suite struct EntryPatternTests {
  private func elements(_ sequence: String) -> [EntryPattern.Element] {
    sequence.split(separator: " ").map { word in
      switch word {
      case "#": .number
      case "@": .age
      default: .word(WordHash.of(word))
      }
    }
  }

  @Test(arguments: [
    ("calm", ["calm"]),
    ("Chief of Surgery", ["chief of surgery"]),
    ("calm|kind", ["calm", "kind"]),
    ("was calm|kind today", ["was calm today", "was kind today"]),
    ("very [very] calm", ["very calm", "very very calm"]),
    ("[so|very] calm", ["calm", "so calm", "very calm"]),
    ("[so] [very]", ["so", "very", "so very"]),
    ("post-call", ["post call"]),
    ("arm's length", ["arm 's length"]),
    ("M.D.|Ph.D.", ["md", "phd"]),
    ("José", ["jose"]),
    ("step 1", ["step 1"]),
    ("his|her well-read self", ["his well read self", "her well read self"]),
  ])
  func plainWords(_ pattern: String, _ expected: [String]) throws {
    let sequences = try #require(EntryPattern.expand(pattern))
    #expect(Set(sequences) == Set(expected.map(elements)))
    #expect(sequences.count == expected.count)
  }

  @Test(arguments: [
    ("saw <him>", ["saw him", "saw her", "saw them"]),
    ("<his> mother", ["his mother", "her mother", "their mother"]),
    ("<he>|we", ["he", "she", "they", "we"]),
    ("top <num>", ["top #"]),
    ("<number> years", ["# years"]),
    ("<num>-bed unit", ["# bed unit"]),
    ("<age> days", ["# days"]),
    (
      "<age>-year-old [man]",
      ["@", "# year old", "# month old", "# week old", "# day old"].flatMap { [$0, $0 + " man"] }
    ),
    ("<age>yo", ["@", "# year old", "# month old", "# week old", "# day old"]),
    ("58-year-old", ["@"]),
  ])
  func macros(_ pattern: String, _ expected: [String]) throws {
    let sequences = try #require(EntryPattern.expand(pattern))
    #expect(Set(sequences) == Set(expected.map(elements)))
  }

  @Test(arguments: ["<name> wrote", "a <adj> man", "<procedure>", "<app> is"])
  func openSetsAreLeftToTheAnalysis(_ pattern: String) {
    #expect(EntryPattern.expand(pattern) == nil)
  }

  @Test(arguments: [
    "[so very] calm", "so] calm", "calm [so", "a > b", "<unknown>", "the <unknown> man", "|", "[]",
    "x<he>",
  ])
  func malformedPatternsGiveNothing(_ pattern: String) {
    #expect(EntryPattern.expand(pattern) == [])
  }

  @Test func sequencesAreLimited() throws {
    let ten = "a|b|c|d|e|f|g|h|i|j"
    #expect(EntryPattern.limit == 1_000)
    #expect(EntryPattern.expand("\(ten) \(ten) \(ten)")?.count == 1_000)
    #expect(EntryPattern.expand("\(ten) \(ten) \(ten) [k]") == [])
  }
}
