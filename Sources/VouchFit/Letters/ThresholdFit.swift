import VouchText

/// Finds the log-odds at which a yes pays best.
enum ThresholdFit {
  /// Log-odds between the thresholds that are tried, and how many of them on either side count as well.
  private static let grid = (step: Float(0.1), reach: 6)

  /// The threshold around which F1 is best; ties go to the higher one.
  ///
  /// The mean over neighbouring thresholds, nearer ones weighing more, decides: the best of few cases alone would
  /// follow their accidents.
  static func steadyF1(_ cases: [(score: Float, isGold: Bool)]) -> Float {
    let gold = cases.filter(\.isGold).map(\.score).sorted()
    let all = cases.map(\.score).sorted()
    guard !gold.isEmpty else { return 0 }
    return steady(all) { threshold in
      2 * Double(count(gold, from: threshold))
        / Double(max(1, count(all, from: threshold) + gold.count))
    }
  }

  /// The threshold around which the share of right decisions is best; ties go to the higher one.
  static func steadyAccuracy(_ cases: [(score: Float, isGold: Bool)]) -> Float {
    let gold = cases.filter(\.isGold).map(\.score).sorted()
    let all = cases.map(\.score).sorted()
    return steady(all) { threshold in
      Double(2 * count(gold, from: threshold) - count(all, from: threshold))
    }
  }

  /// The threshold with the best mean of a value over its neighbours.
  private static func steady(_ scores: [Float], _ value: (Float) -> Double) -> Float {
    guard let least = scores.first, let most = scores.last else { return 0 }
    let thresholds = Array(
      stride(from: max(least, -8) - grid.step, through: min(most, 8) + grid.step, by: grid.step))
    let values = thresholds.map(value)
    var best = (value: -Double.infinity, threshold: Float(0))
    for index in thresholds.indices {
      var sum = 0.0
      var weights = 0.0
      for offset in -grid.reach...grid.reach where values.indices.contains(index + offset) {
        let weight = Double(grid.reach + 1 - abs(offset))
        sum += weight * values[index + offset]
        weights += weight
      }
      if sum / weights >= best.value - 1e-9 { best = (sum / weights, thresholds[index]) }
    }
    return (best.threshold * 1000).rounded() / 1000
  }

  /// Number of ascending scores that reach a threshold.
  private static func count(_ scores: [Float], from threshold: Float) -> Int {
    scores.count - scores.partitioningIndex { $0 >= threshold }
  }
}
