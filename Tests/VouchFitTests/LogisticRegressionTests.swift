import Foundation
import Testing

@testable import VouchFit

@Suite struct LogisticRegressionTests {
  private let rows: [[Int32]] = [
    [0], [0, 1], [1], [2], [2, 3], [3], [0, 2], [1, 3], [], [0, 1, 2, 3], [1, 2], [0, 3],
  ]
  private let labels = [
    true, true, false, false, false, true, true, false, false, true, false, true,
  ]

  /// Plain gradient descent with small steps.
  private func slowFit(cost: Double) -> [Double] {
    var point = [Double](repeating: 0, count: 5)
    for _ in 0..<20_000 {
      var gradient = point
      gradient[4] = 0
      for (row, label) in zip(rows, labels) {
        let margin = row.reduce(point[4]) { $0 + point[Int($1)] }
        let error = 1 / (1 + exp(-margin)) - (label ? 1 : 0)
        for column in row { gradient[Int(column)] += cost * error }
        gradient[4] += cost * error
      }
      for index in point.indices { point[index] -= 0.02 * gradient[index] }
    }
    return point
  }

  private func fit(cost: Double) -> LogisticRegression.Fit {
    var regression = LogisticRegression(cost: cost)
    regression.iterations = 300
    regression.tolerance = 1e-9
    return regression.fit(rows: rows, labels: labels, columns: 4)
  }

  @Test(arguments: [0.1, 1, 5])
  func findsWhatGradientDescentFinds(cost: Double) {
    let (fast, slow) = (fit(cost: cost), slowFit(cost: cost))
    for (left, right) in zip(fast.weights + [fast.bias], slow) {
      #expect(abs(left - right) < 1e-4, "\(left) \(right)")
    }
  }

  @Test func givesTheSameBitsTwice() {
    let (first, second) = (fit(cost: 0.7), fit(cost: 0.7))
    #expect(first.weights.map(\.bitPattern) == second.weights.map(\.bitPattern))
    #expect(first.bias.bitPattern == second.bias.bitPattern)
  }

  @Test func nothingToFitIsZero() {
    let fit = LogisticRegression(cost: 1).fit(rows: [], labels: [], columns: 2)
    #expect(fit.weights == [0, 0] && fit.bias == 0)
  }
}
