import Testing
import VouchLexicon
import VouchText

@testable import VouchAnalysis

/// How far a negation reaches.
@Suite struct NegationScopeTests {
  /// The words in the scope of a negation.
  private func negated(_ text: String) -> [String] {
    var lists = WordLists()
    let words = NegationScope.Words(&lists)
    var letter = Letter(lists: lists)
    letter.read(SourceText(text))
    var scope = NegationScope()
    return letter.tokens.filter { scope.advance(over: $0, words) }.map { letter.string($0.range) }
  }

  @Test func opensBehindItsTrigger() {
    #expect(negated("She is not late") == ["late"])
    #expect(negated("late never") == [])
    #expect(negated("without any doubt") == ["any", "doubt"])
    #expect(negated("He didn\u{2019}t panic") == ["panic"])
  }

  @Test(arguments: [
    "She is not late, she waits", "She is not late but she waits",
    "She is not late; she waits", "She is not late (she waits",
    "She is not late although she waits",
  ])
  func closesAtMarksAndConjunctions(text: String) {
    #expect(!negated(text).contains("waits"))
    #expect(negated(text).contains("late"))
  }

  @Test func reachesSixWords() {
    #expect(negated("not a b c d e f g h") == ["a", "b", "c", "d", "e", "f"])
  }

  @Test func aSecondTriggerOpensItAnew() {
    #expect(negated("not a b c d no e f g h i j k").last == "j")
  }

  @Test func classesOfNegatedWordsAreKeptApart() throws {
    let plain = try #require(LetterReading.of("She has our highest recommendation.").last)
    let negated = try #require(
      LetterReading.of("She does not have our highest recommendation.").last)
    #expect(plain.negatedClasses == ClassSet())
    #expect(negated.negatedClasses != ClassSet())
  }
}
