import SeededRandom
import Testing
import VouchText

/// Spellings that count as the same word, and spellings that do not.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("José", "jose"), ("Jose\u{301}", "jose"), ("JOSÉ", "jose"), ("Nguyễn", "nguyen"),
    ("Nguye\u{302}\u{303}n", "nguyen"), ("PHẠM", "pham"), ("Ionuț", "ionut"), ("Łódź", "lodz"),
    ("Straße", "strasse"), ("Œuvre", "oeuvre"), ("Ærø", "aero"), ("Ÿ", "y"), ("ИВАН", "иван"),
    ("don’t", "don't"), ("O‘Brien", "o'brien"), ("need\u{ad}less", "needless"),
    ("a\u{200b}b", "ab"), ("M.D.", "md"), ("Ph.D.", "phd"), ("e.g.", "eg"), ("Dr.", "dr"),
    ("U.S.", "usa"), ("U.S", "usa"), ("U.S.A.", "usa"), ("US", "us"), ("B12", "b12"),
  ])
  func folds(_ text: String, _ folded: String) throws {
    let all = tokens(text)
    let token = try #require(all.first)
    #expect(all.count == 1)
    #expect(token.kind == .word)
    #expect(token.hash == WordHash.of(folded))
  }

  @Test(arguments: [
    ("U.S.", "us"), ("she'd", "shed"), ("resume", "resumes"), ("Ivan", "Иван"), ("don't", "dont"),
  ])
  func keepsApart(_ first: String, _ second: String) {
    #expect(tokens(first).map(\.hash) != tokens(second).map(\.hash))
  }

  @Test func cliticsHaveOneSpelling() {
    #expect(tokens("she's").last?.hash == WordHash.of("'s"))
    #expect(tokens("SHE’S").last?.hash == WordHash.of("'s"))
  }

  @Test func numbersAndAddressesFoldTheirLetters() {
    #expect(tokens("300MG").first?.hash == WordHash.of("300mg"))
    #expect(tokens("90 %").first?.hash == WordHash.of("90"))
    #expect(tokens("A.B@X.ORG").first?.hash == WordHash.of("a.b@x.org"))
  }

  @Test func wordsNeverLookLikeMarks() {
    for text in AwkwardTextSample.words {
      for token in tokens(text) where token.kind != .punctuation && token.kind != .symbol {
        #expect(token.hash >= 0x100)
      }
    }
  }

  @Test func staticAndDynamicSpellingsAgree() {
    #expect(WordHash.of("clerkship" as StaticString) == WordHash.of(String("clerkship")))
  }

  /// Words are hashed eight letters at a time where the text goes on, and one at a time at its end.
  @Test func theHashOfAWordDoesNotDependOnWhatFollows() {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    for length in 1...40 {
      let word = String(decoding: (0..<length).map { letters[($0 * 7) % 52] }, as: UTF8.self)
      let hash = WordHash.of(word.lowercased())
      for text in [word, word + " ", word + " and more of it", "x " + word + ",", word + "\n"] {
        #expect(tokens(text).contains { $0.hash == hash && $0.end - $0.start == length })
      }
    }
  }
}

private enum AwkwardTextSample {
  static let words = (0..<50 as Range<UInt64>).map { seed in
    var generator = SeededGenerator(seed: seed)
    return String(decoding: AwkwardText.pieces(10, using: &generator), as: UTF8.self)
  }
}
