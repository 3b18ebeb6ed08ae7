import Testing
import VouchAnalysis
import VouchText

@testable import VouchFit

@Suite struct SentenceLabelsTests {
  private func labels(
    _ sentence: String, _ quotes: (String, String)..., letterWide: [String] = []
  ) -> SentenceLabels {
    let letter = LabelledLetter(
      corpus: "made", text: SourceText(sentence),
      record: LabelledLetter.Record(
        id: "m01", tier: "weak", overall: 2, axes: [:], scenarios: [],
        findings: letterWide.map { LabelledLetter.Record.Finding(kind: $0, quote: nil) }),
      path: "m01.txt")
    return SentenceLabels(
      sentence: sentence, letter: letter, quotes: quotes.map { ($0.0, NormalText($0.1)) })
  }

  @Test func aQuotedSentenceIsYesAndTheOthersAreNo() {
    let found = labels("He is kind to all.", ("generic-praise", "He  is kind\nto all."))
    #expect(found[.genericPraise] == true)
    #expect(found[.faintPraise] == false)
    #expect(found[.scenario] == false)
  }

  @Test func aSentenceInALongerQuoteIsYes() {
    let quote = "A man came in at night. She saw the clot. He lived."
    #expect(labels("She saw the clot.", ("scenario", quote))[.scenario] == true)
    #expect(labels("She saw the bill.", ("scenario", quote))[.scenario] == false)
  }

  @Test func aScenarioStartsWithItsFirstSentence() {
    let quote = "A man came in at night. She saw the clot. He lived."
    #expect(labels("A man came in at night.", ("scenario", quote))[.scenarioStart] == true)
    #expect(labels("She saw the clot.", ("scenario", quote))[.scenarioStart] == false)
    #expect(
      labels("3. Judgment: A man came in at night. She", ("scenario", quote))[.scenarioStart]
        == true)
    #expect(labels("She saw the bill.", ("scenario", quote))[.scenarioStart] == nil)
  }

  @Test func aShortPartOfASentenceIsNotTheSentence() {
    let sentence = "Over the year that she was with us her notes, I am told, were always complete."
    #expect(labels(sentence, ("second-hand", "I am told"))[.secondHand] == false)
    #expect(labels(sentence, ("duration", "the year"))[.duration] == true)
  }

  @Test func endorsementFollowsFromOtherLabels() {
    let sentence = "I recommend her without reservation."
    #expect(labels(sentence, ("strong-endorsement", sentence))[.endorsement] == true)
    #expect(labels(sentence)[.endorsement] == nil)
    #expect(labels(sentence, letterWide: ["no-endorsement"])[.endorsement] == false)
    #expect(labels(sentence, letterWide: ["no-relationship"])[.relationship] == false)
  }

  @Test func aLowRankIsAComparisonWithADoubt() {
    let sentence = "She stands in the lowest third of her class."
    let low = labels(sentence, ("peer-comparison", sentence), ("doubt-raiser", sentence))
    #expect(low[.rankLow] == true)
    #expect(labels(sentence, ("peer-comparison", sentence))[.rankLow] == false)
    #expect(labels(sentence)[.rankLow] == nil)
  }
}
