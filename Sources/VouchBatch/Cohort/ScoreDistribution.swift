/// How many letters have which score, in tenths of a point.
struct ScoreDistribution: Sendable, Equatable {
  private(set) var counts = [Int](repeating: 0, count: 1001)
  private(set) var total = 0
  private(set) var sum = 0

  /// Adds a score of 0 to 1000 tenths.
  mutating func add(_ tenths: Int) {
    counts[min(max(tenths, 0), 1000)] += 1
    total += 1
    sum += tenths
  }

  /// The mean in points.
  var mean: Double { total > 0 ? Double(sum) / Double(total) / 10 : 0 }

  /// The standard deviation in points.
  var deviation: Double {
    guard total > 0 else { return 0 }
    var squares = 0.0
    for (tenths, count) in counts.enumerated() where count > 0 {
      let distance = Double(tenths) / 10 - mean
      squares += Double(count) * distance * distance
    }
    return (squares / Double(total)).squareRoot()
  }

  /// The smallest score that at least a share of the letters do not exceed, in points.
  func quantile(_ share: Double) -> Double {
    let wanted = max(1, Int((share * Double(total)).rounded(.up)))
    var seen = 0
    for (tenths, count) in counts.enumerated() where count > 0 {
      seen += count
      if seen >= wanted { return Double(tenths) / 10 }
    }
    return 0
  }

  /// Letters in each step of ten points; the last one holds 90 to 100.
  var steps: [Int] { steps(of: 100) }

  /// Letters in each step of so many tenths of a point, a divisor of 1000; the last one holds 100 points too.
  func steps(of width: Int) -> [Int] {
    (0..<(1000 / width)).map { step in
      let end = (step + 1) * width
      return counts[(step * width)..<(end == 1000 ? 1001 : end)].reduce(0, +)
    }
  }

  /// For each score in tenths the percentile, 0 to 100: letters with a lower score, and half of the equal ones.
  func percentiles() -> [Double] {
    var below = 0
    return counts.map { count in
      defer { below += count }
      return total > 0 ? (Double(below) + Double(count) / 2) / Double(total) * 100 : 0
    }
  }
}
