import Testing
import VouchLexicon

@testable import VouchAnalysis

/// The sum of weights beside the plain one: each feature once, its weights added one by one.
@Suite struct WeightSumTests {
  private static let columns = 30
  private static let features = (0..<600).map { number in
    ModelFile.Feature(
      name: "word:w\(number)",
      weights: (0..<columns).map { column in
        // The largest weights that a row can hold among small ones.
        switch (number * 31 + column * 17) % 11 {
        case 0: 4.095
        case 1: -4.095
        case let rest: Float(rest * 7 - 40) / 1000
        }
      })
  }

  private func model() throws -> Model {
    var file = ModelFile(outputs: (0..<Self.columns).map { "out\($0)" })
    file.features = Self.features
    return try Model(file)
  }

  /// Sentences of one to thousands of features, some unknown, some twice.
  @Test(arguments: [0, 1, 7, 8, 9, 64, 599, 5_000])
  func agreesWithThePlainSum(count: Int) throws {
    var sum = WeightSum(try model())
    for round in 0..<3 {
      let numbers = (0..<count).map { ($0 * $0 + round * 7) % 900 }
      for number in numbers {
        sum.add(FeatureHash.of(name: "word:w\(number)"), .word, (0, 0, 0, 0))
      }
      sum.finish()
      for column in 0..<Self.columns {
        let expected = Set(numbers).filter { $0 < 600 }.reduce(0) {
          $0 + Int((Self.features[$1].weights[column] * 1000).rounded())
        }
        #expect(sum[column] == Float(expected) / 1000)
      }
    }
  }
}
