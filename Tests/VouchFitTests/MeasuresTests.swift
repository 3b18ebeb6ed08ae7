import Testing

@testable import VouchFit

@Suite struct MeasuresTests {
  private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

  @Test func spearmanSharesTheRankOfTies() {
    // Ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3: 4.5 / sqrt(4.5 * 5).
    let value = Measures.spearman([1, 2, 2, 9], [10, 20, 30, 40])
    #expect(near(value, 4.5 / (4.5 * 5).squareRoot()))
    #expect(near(Measures.spearman([1, 2, 3], [3, 2, 1]), -1))
    #expect(Measures.spearman([5, 5, 5], [1, 2, 3]) == 0)
  }

  @Test func kappaWeighsByTheSquareOfTheDistance() {
    // Observed 1; expected 20 / 4.
    #expect(near(Measures.weightedKappa([0, 1, 2, 2], [0, 1, 1, 2], levels: 3), 0.8))
    #expect(Measures.weightedKappa([1, 1], [1, 1], levels: 5) == 1)
    #expect(near(Measures.weightedKappa([0, 4], [4, 0], levels: 5), -1))
  }

  @Test func figuresOfNothingAreThoseOfTheReference() {
    let nothing = KindCounts()
    #expect((nothing.precision, nothing.recall, nothing.f1) == (1, 1, 1))
    let missed = KindCounts(hits: 0, predicted: 0, gold: 2)
    #expect((missed.precision, missed.recall, missed.f1) == (0, 0, 0))
    let wrong = KindCounts(hits: 0, predicted: 2, gold: 0)
    #expect((wrong.precision, wrong.recall, wrong.f1) == (0, 1, 0))
    let some = KindCounts(hits: 2, predicted: 4, gold: 3)
    #expect(near(some.f1, 2 * 0.5 * (2.0 / 3) / (0.5 + 2.0 / 3)))
  }
}

@Suite struct PassageRunsTests {
  private let text = NormalText(
    "Alpha beta. Gamma delta.\nEpsilon zeta. He said \u{201C}eta\u{201D}.")

  private func runs(_ quotes: String...) -> PassageRuns { PassageRuns(quotes, in: text) }

  @Test func adjacentPassagesAreOne() {
    #expect(runs("Alpha beta.", "Gamma delta.").runs == [0..<21])
    #expect(runs("Alpha beta. Gamma", "beta. Gamma delta.").runs == [0..<21])
    #expect(runs("Alpha beta.", "Epsilon zeta.").runs == [0..<10, 21..<33])
  }

  @Test func whiteSpaceCaseAndQuotationMarksDoNotCount() {
    #expect(runs("GAMMA   delta. epsilon").runs == [10..<28])
    #expect(runs("said \"eta\"").runs.count == 1)
    #expect(runs("not there", "").runs.isEmpty)
  }

  @Test func everyOccurrenceIsMarked() {
    let twice = NormalText("ab x ab")
    #expect(PassageRuns(["ab"], in: twice).runs == [0..<2, 3..<5])
    #expect(PassageRuns(["aa"], in: NormalText("aaa b")).runs == [0..<3])
  }

  @Test func halfOfTheShorterMatchesAndEachIsUsedOnce() {
    let gold = runs("Alpha beta.", "Epsilon zeta.")
    #expect(runs("Alpha beta. Gamma delta. Epsilon zeta.").matches(gold) == [0, nil])
    #expect(runs("beta. Gamma delta.").matches(gold) == [0, nil])
    #expect(runs("ta. Gamma delta.").matches(gold) == [nil, nil])
    #expect(runs("zeta.", "Alpha").matches(gold) == [0, 1])
  }
}
