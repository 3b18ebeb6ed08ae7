import Testing

@testable import VouchBatch

@Suite struct ScoreDistributionTests {
  private func distribution(_ tenths: [Int]) -> ScoreDistribution {
    tenths.reduce(into: ScoreDistribution()) { $0.add($1) }
  }

  @Test func percentilesCountEqualScoresHalf() {
    let percentiles = distribution([100, 200, 200, 300]).percentiles()
    #expect(percentiles[100] == 12.5)
    #expect(percentiles[200] == 50)
    #expect(percentiles[300] == 87.5)
    #expect(distribution([500]).percentiles()[500] == 50)
  }

  @Test func figures() {
    let scores = distribution([0, 100, 200, 300, 1000])
    #expect(scores.mean == 32)
    #expect(scores.quantile(0) == 0)
    #expect(scores.quantile(0.5) == 20)
    #expect(scores.quantile(1) == 100)
    #expect(scores.steps == [1, 1, 1, 1, 0, 0, 0, 0, 0, 1])
    #expect(abs(scores.deviation - 35.4401) < 0.001)
    #expect(distribution([]).quantile(0.5) == 0)
  }
}
