import Testing
import VouchAnalysis

@testable import VouchReport

@Suite struct VerdictTests {
  private func analysis(_ tier: Tier, scenarios: Int, _ kinds: [FindingKind]) -> Analysis {
    var analysis = SampleLetter.analysis
    analysis.score.tier = tier
    analysis.scenarios = (0..<scenarios).map { Scenario(range: $0..<($0 + 1), confidence: 1) }
    analysis.findings = kinds.map { Finding(kind: $0, range: $0.isLetterWide ? nil : 0..<1) }
    return analysis
  }

  @Test func namesWhatWeighsMost() {
    #expect(
      Verdict.sentence(for: analysis(.exceptional, scenarios: 3, [.peerComparison]))
        == "A program director is likely to read this as an exceptional letter: it tells three "
        + "clinical encounters and it ranks the applicant among peers.")
    #expect(
      Verdict.sentence(for: analysis(.strong, scenarios: 1, [.noComparison]))
        == "A program director is likely to read this as a strong letter: it tells one clinical "
        + "encounter but it compares the applicant with nobody.")
    #expect(
      Verdict.sentence(for: analysis(.weak, scenarios: 0, [.secondHand, .noScenario]))
        == "A program director is likely to read this as a weak letter: it tells no clinical "
        + "encounter and some of it is second-hand.")
  }

  @Test(arguments: Tier.allCases)
  func isOneSentenceForEveryTier(tier: Tier) {
    let sentence = Verdict.sentence(for: analysis(tier, scenarios: 0, []))
    #expect(sentence.hasSuffix(" letter.") || sentence.hasSuffix("application."))
    #expect(sentence.count { $0 == "." } == 1)
  }
}
