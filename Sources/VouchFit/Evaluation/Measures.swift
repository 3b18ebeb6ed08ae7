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

/// Hits, predictions and gold labels of one kind.
public struct KindCounts: Sendable, Equatable {
  public var hits = 0
  public var predicted = 0
  public var gold = 0

  public init(hits: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.hits = hits
    self.predicted = predicted
    self.gold = gold
  }

  /// Adds the counts of other letters.
  mutating func add(_ other: KindCounts) {
    hits += other.hits
    predicted += other.predicted
    gold += other.gold
  }

  public var precision: Double {
    predicted > 0 ? Double(hits) / Double(predicted) : gold == 0 ? 1 : 0
  }
  public var recall: Double { gold > 0 ? Double(hits) / Double(gold) : 1 }
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

/// Quoted passages of one letter as runs of its text without white space.
struct PassageRuns {
  let runs: [Range<Int>]

  /// Marks every occurrence of every quotation; marks that touch make one run.
  init(_ quotes: [String], in text: NormalText) {
    var marked = [Bool](repeating: false, count: text.units.count)
    for quote in quotes {
      for range in text.occurrences(of: NormalText(quote)) {
        for index in range { marked[index] = true }
      }
    }
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...marked.count {
      if index < marked.count, marked[index] {
        if start == nil { start = index }
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    self.runs = runs
  }

  /// For each gold run the predicted run that shares half of the shorter one, each used once.
  func matches(_ gold: PassageRuns) -> [Int?] {
    var used: Set<Int> = []
    return gold.runs.map { gold in
      let match = runs.indices.first { index in
        let shared = runs[index].clamped(to: gold).count
        return !used.contains(index)
          && 2 * shared >= min(runs[index].count, gold.count)
      }
      if let match { used.insert(match) }
      return match
    }
  }
}
