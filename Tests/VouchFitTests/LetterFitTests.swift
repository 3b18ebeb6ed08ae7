import Testing

@testable import VouchFit

@Suite struct SignedRidgeTests {
  private let rows = [[1.0, -1], [-1, 1], [2, 0], [-2, 1], [0, -1]]
  private let targets = [3.0, 1, 5, 0.5, 3]

  @Test func isTheClosedFormWhereSignsDoNotBind() {
    let penalty = 2.0
    let mean = targets.reduce(0, +) / 5
    var (aa, ab, bb, ay, by) = (penalty, 0.0, penalty, 0.0, 0.0)
    for (row, target) in zip(rows, targets) {
      aa += row[0] * row[0]
      ab += row[0] * row[1]
      bb += row[1] * row[1]
      ay += row[0] * (target - mean)
      by += row[1] * (target - mean)
    }
    let determinant = aa * bb - ab * ab
    let expected = [(bb * ay - ab * by) / determinant, (aa * by - ab * ay) / determinant]
    let fit = SignedRidge(
      rows: rows, targets: targets, signs: expected.map { $0 < 0 ? -1 : 1 }, least: [0, 0],
      penalty: penalty)
    for (left, right) in zip(fit.weights, expected) { #expect(abs(left - right) < 1e-6) }
    #expect(abs(fit.intercept - mean) < 1e-12)
  }

  @Test func noWeightHasTheWrongSign() {
    let fit = SignedRidge(
      rows: rows, targets: targets, signs: [-1, -1], least: [0, 0], penalty: 0.1)
    #expect(fit.weights[0] == 0)
    #expect(fit.weights[1] < 0)
  }

  @Test func aWeightKeepsItsLeast() {
    let fit = SignedRidge(
      rows: rows, targets: targets, signs: [-1, -1], least: [0.25, 0], penalty: 0.1)
    #expect(fit.weights[0] == -0.25)
  }
}

@Suite struct ThresholdFitTests {
  /// Cases with scores on a grid that rounding cannot move across.
  private func cases(seed: UInt64) -> [(score: Float, isGold: Bool)] {
    var state = seed
    return (0..<40).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let score = Float(Int(state >> 33) % 21 - 10) / 4
      return (score, Int(state >> 40) % 10 < Int(score) + 5)
    }
  }

  private func f1(_ cases: [(score: Float, isGold: Bool)], at threshold: Float) -> Double {
    let hits = cases.count { $0.score >= threshold && $0.isGold }
    let predicted = cases.count { $0.score >= threshold }
    return 2 * Double(hits) / Double(max(predicted + cases.count { $0.isGold }, 1))
  }

  private func right(_ cases: [(score: Float, isGold: Bool)], at threshold: Float) -> Int {
    cases.count { ($0.score >= threshold) == $0.isGold }
  }

  @Test(arguments: UInt64(1)...20)
  func steadyThresholdsAreBestAroundThem(seed: UInt64) {
    let cases = cases(seed: seed)
    func around(_ threshold: Float, _ value: (Float) -> Double) -> Double {
      (-6...6).reduce(0) { $0 + Double(7 - abs($1)) * value(threshold + Float($1) / 10) } / 49
    }
    func check(_ found: Float, _ value: (Float) -> Double) {
      let best = stride(from: Float(-3), through: 3, by: 0.1).map { around($0, value) }.max() ?? 0
      #expect(around(found, value) > best - 0.05)
    }
    check(ThresholdFit.steadyF1(cases)) { f1(cases, at: $0) }
    check(ThresholdFit.steadyAccuracy(cases)) {
      Double(right(cases, at: $0)) / Double(cases.count)
    }
  }

  @Test func aFarCaseDoesNotMoveASteadyThreshold() {
    let cases: [(score: Float, isGold: Bool)] =
      (0..<20).map { (2 + Float($0) / 20, true) } + (0..<20).map { (-2 - Float($0) / 20, false) }
    let plain = ThresholdFit.steadyF1(cases)
    #expect((-2...2).contains(plain))
    #expect(abs(ThresholdFit.steadyF1(cases + [(-7, true)]) - plain) < 0.5)
  }
}
