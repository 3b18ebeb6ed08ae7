import Testing
import VouchLexicon
import VouchText

/// Phrases of one class that a text holds, between bars.
@Suite struct PhraseMatcherTests {
  private func phrases(_ text: String, _ cues: String) throws -> String {
    try phrases(text, [("cues/cue.txt", cues)])
  }

  private func phrases(
    _ text: String, _ files: [(name: String, contents: String)]
  ) throws -> String {
    let compiled = try TestLexicon(files)
    let letter = Letter(SourceText(text))
    var matcher = PhraseMatcher()
    matcher.match(letter.tokens, lexicon: compiled.lexicon)
    return matcher.matches.map { letter.string(tokens: $0.tokens) }.joined(separator: " | ")
  }

  /// What differs only in whom it speaks of is one word.
  @Test(arguments: [
    ("She was the best.", "he was"), ("They were the best.", "he was"),
    ("I trust their notes.", "his notes"), ("I trust her notes.", "his notes"),
    ("The old woman fell.", "old man"), ("They tend to wait.", "tends to"),
    ("They try to wait.", "tries to"), ("He finishes early.", "finish early"),
  ])
  func pronounGenderAndNumberDoNotMatter(text: String, cue: String) throws {
    let verbs = [("regular-verb.txt", "tend\ntry\nfinish"), ("cues/cue.txt", cue)]
    #expect(!(try phrases(text, verbs).isEmpty))
  }

  @Test func longestMatchWinsAndNothingOverlaps() throws {
    let cues = "top\ntop ten\ntop ten percent\nten percent of\npercent"
    #expect(try phrases("the top ten percent of all", cues) == "top ten percent")
    #expect(try phrases("the top ten of all", cues) == "top ten")
    #expect(try phrases("the top nine percent", cues) == "top | percent")
  }

  @Test func aPhraseThatEndsEarlyDoesNotHideAnother() throws {
    #expect(try phrases("one of the best", "one of the worst\nof the best") == "of the best")
  }

  @Test(arguments: [
    "top. Ten", "top, ten", "top; ten", "top: ten", "top (ten", "top — ten", "top… ten", "top! ten",
  ])
  func punctuationEndsAPhrase(_ text: String) throws {
    #expect(try phrases(text, "top ten") == "")
  }

  @Test(arguments: [
    "top ten", "top-ten", "top/ten", "top\nten", "Top “Ten", "top ‐ ten", "TOP TEN",
  ])
  func hyphensAndLineEndsDoNot(_ text: String) throws {
    #expect(try phrases(text, "top ten") == text)
  }

  @Test func spellingsFold() throws {
    #expect(try phrases("She’s JOSÉ, M.D.", "she's jose\nmd") == "She’s JOSÉ | M.D.")
    #expect(try phrases("post call, post-call", "post-call") == "post call | post-call")
    #expect(try phrases("the U.S. and us", "U.S.") == "U.S.")
  }

  @Test func numbersAndAges() throws {
    #expect(try phrases("top 5, top five, top 5%", "top <num>") == "top 5 | top five")
    #expect(try phrases("top 5%", "top 5%") == "top 5%")
    #expect(
      try phrases("a 58-year-old man, 58 year old man", "<age>-year-old man")
        == "58-year-old man | 58 year old man")
  }

  @Test func lettersCaseWhereTheLexiconAsksForIt() throws {
    let abbreviations = [
      ("abbreviation.txt", "IT\ttherapy\tunit\tcs\nPhd\tdegree\tunit\tcs\nccu\tx\tunit\t-")
    ]
    #expect(try phrases("It is IT, it is", abbreviations) == "IT")
    #expect(try phrases("PhD Phd phd", abbreviations) == "PhD | Phd")
    #expect(try phrases("CCU ccu", abbreviations) == "CCU | ccu")
    let names = [("given-name.txt", "will\tm\t-")]
    #expect(try phrases("Will will WILL", names) == "Will | WILL")
  }

  @Test func idsOfWords() throws {
    let compiled = try TestLexicon(cues: ["cue": "calm mind"])
    let letter = Letter(SourceText("Calm, 58-year-old other calm"))
    var matcher = PhraseMatcher()
    matcher.match(letter.tokens, lexicon: compiled.lexicon)
    let calm = compiled.lexicon.wordID(WordHash.of("calm"))
    #expect(calm != .unknown)
    #expect(matcher.ids == [calm, .unknown, .age, .unknown, calm])
  }

  @Test func aTextAfterAnotherIsMatchedAsIfAlone() throws {
    let compiled = try TestLexicon(cues: ["cue": "calm\nmind of"])
    var matcher = PhraseMatcher()
    for text in ["calm calm mind of calm", "", "calm", "mind of"] {
      let tokens = Letter(SourceText(text)).tokens
      matcher.match(tokens, lexicon: compiled.lexicon)
      var other = PhraseMatcher()
      other.match(tokens, lexicon: compiled.lexicon)
      #expect(matcher.matches == other.matches)
      #expect(matcher.classes == other.classes)
      #expect(matcher.ids == other.ids)
    }
  }
}
