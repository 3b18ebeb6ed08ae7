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
