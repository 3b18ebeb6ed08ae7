import Testing

@testable import VouchAnalysis

/// Which short forms a name goes by.
@Suite struct SpellingTests {
  private func isShort(_ short: String, for name: String) -> Bool {
    Spelling(folded: short).isShort(for: Spelling(folded: name))
  }

  @Test(arguments: [
    ("tad", "tadeusz"), ("abby", "abigail"), ("jenny", "jennifer"), ("gabi", "gabriela"),
    ("robbie", "robert"), ("charley", "charles"), ("feranmi", "oluwaferanmi"),
    ("beth", "elizabeth"), ("bill", "william"), ("peggy", "margaret"), ("mo", "mohammed"),
  ])
  func shortForms(short: String, name: String) { #expect(isShort(short, for: name)) }

  @Test(arguments: [
    ("molly", "mohammed"), ("al", "alina"), ("ana", "susana"), ("marco", "marcus"),
    ("lily", "lidia"), ("thai", "thaddeus"), ("william", "bill"), ("anna", "anna"),
    ("priya", "amina"), ("y", "yusuf"),
    ("", "amina"),
  ])
  func otherNames(short: String, name: String) { #expect(!isShort(short, for: name)) }
}
