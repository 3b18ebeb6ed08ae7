/// The measures of agreement, as the reference implementation defines them.
enum Measures {
  /// Rank correlation, ties at their mean rank (Spearman).
  static func spearman(_ left: [Double], _ right: [Double]) -> Double {
    pearson(ranks(left), ranks(right))
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for index in start...end { ranks[order[index]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }

  private static func pearson(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(max(left.count, 1))
    let (a, b) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      both += (x - a) * (y - b)
      first += (x - a) * (x - a)
      second += (y - b) * (y - b)
    }
    let scale = first.squareRoot() * second.squareRoot()
    return both / (scale == 0 ? 1 : scale)
  }

  /// Agreement beyond chance on an ordered scale, with squared distances (Cohen 1968).
  static func weightedKappa(_ left: [Int], _ right: [Int], levels: Int) -> Double {
    var counts = [[Double]](repeating: Array(repeating: 0, count: levels), count: levels)
    for (x, y) in zip(left, right) { counts[x][y] += 1 }
    let total = Double(max(left.count, 1))
    let rows = counts.map { $0.reduce(0, +) }
    let columns = (0..<levels).map { column in counts.reduce(0) { $0 + $1[column] } }
    var (observed, expected) = (0.0, 0.0)
    for i in 0..<levels {
      for j in 0..<levels {
        let distance = Double((i - j) * (i - j))
        observed += distance * counts[i][j]
        expected += distance * rows[i] * columns[j] / total
      }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }
}
