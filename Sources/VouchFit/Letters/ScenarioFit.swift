import VouchAnalysis

/// Fits the two thresholds between which scenarios are grown.
enum ScenarioFit {
  private static let step: Float = 0.25
  private static let opens = stride(from: Float(-1), through: 3, by: step)
  private static let continues = stride(from: Float(-2), through: 1, by: step)

  /// What F1 may fall short of the best by, to open more passages: a letter is told what it lacks.
  private static let slack = 0.006

  /// The pair in the middle of nine with a good F1 over runs of sentences: a single best one would follow chance.
  ///
  /// Of those that are as good as the best but for `slack`, the one that opens most passages.
  static func thresholds(_ letters: [ScoredLetter]) -> (opens: Float, continues: Float) {
    let gold = letters.map { letter in runs(letter) { letter.labels[$0][.scenario] == true } }
    let table = opens.map { opens in
      continues.map { continues in
        continues <= opens ? f1(letters, gold, opens: opens, continues: continues) : 0
      }
    }
    var rows: [(f1: Double, opens: Float, continues: Float)] = []
    for (row, opens) in opens.enumerated().dropFirst().dropLast() {
      var best = (f1: -1.0, opens: opens, continues: Float(0))
      for (column, continues) in continues.enumerated().dropFirst().dropLast() {
        let sum = table[row - 1...row + 1].reduce(0) {
          $0 + $1[column - 1...column + 1].reduce(0, +)
        }
        if sum > best.f1 { best = (sum, opens, continues) }
      }
      rows.append(best)
    }
    let least = (rows.map(\.f1).max() ?? 0) - 9 * slack
    let chosen = rows.first { $0.f1 >= least }
    return (chosen?.opens ?? 0, chosen?.continues ?? 0)
  }

  private static func f1(
    _ letters: [ScoredLetter], _ gold: [[Range<Int>]], opens: Float, continues: Float
  ) -> Double {
    var counts = KindCounts()
    for (letter, gold) in zip(letters, gold) {
      let predicted = runs(letter) { letter.scores[$0, .scenario] >= continues }
        .filter { $0.contains { letter.scores[$0, .scenario] >= opens } }
      counts.gold += gold.count
      counts.predicted += predicted.count
      counts.hits += hits(predicted, gold)
    }
    return counts.f1
  }

  /// How many gold runs share half of the shorter one with a predicted run, each used once.
  private static func hits(_ predicted: [Range<Int>], _ gold: [Range<Int>]) -> Int {
    var used: Set<Int> = []
    for run in gold {
      let match = predicted.indices.first { index in
        !used.contains(index)
          && predicted[index].clamped(to: run).count * 2 >= min(predicted[index].count, run.count)
      }
      if let match { used.insert(match) }
    }
    return used.count
  }

  private static func runs(_ letter: ScoredLetter, where holds: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for position in 0..<letter.scores.count where holds(position) {
      if let last = runs.last, last.upperBound == position,
        letter.source.paragraphs[position] == letter.source.paragraphs[position - 1]
      {
        runs[runs.count - 1] = last.lowerBound..<position + 1
      } else {
        runs.append(position..<position + 1)
      }
    }
    return runs
  }
}
