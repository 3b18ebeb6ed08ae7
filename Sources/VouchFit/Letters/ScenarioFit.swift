import VouchAnalysis

/// Fits the thresholds by which scenarios are grown.
enum ScenarioFit {
  private static let step: Float = 0.25
  private static let opens = stride(from: Float(-1), through: 3, by: step)
  private static let continues = stride(from: Float(-2), through: 1, by: step)

  /// Where passages are split while the other thresholds are looked for: even odds.
  private static let usualSplits: Float = 0

  /// What F1 may fall short of the best by, to open more passages: a letter is told what it lacks.
  private static let slack = 0.006

  /// The pair in the middle of nine with a good F1 over runs of sentences: a single best one would follow chance.
  ///
  /// Of those that are as good as the best but for `slack`, the one that opens most passages.
  static func thresholds(_ letters: [ScoredLetter]) -> ScenarioDetector {
    let gold = letters.map(gold)
    let table = opens.map { opens in
      continues.map { continues in
        let detector = ScenarioDetector(opens: opens, continues: continues, splits: usualSplits)
        return continues <= opens ? f1(letters, gold, detector) : 0
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
    var detector = ScenarioDetector(
      opens: chosen?.opens ?? 0, continues: chosen?.continues ?? 0, splits: usualSplits)
    detector.splits = splits(letters, gold, detector)
    return detector
  }

  /// The middle of the three neighbours with the best F1 together.
  private static func splits(
    _ letters: [ScoredLetter], _ gold: [[Range<Int>]], _ detector: ScenarioDetector
  ) -> Float {
    let values = Array(stride(from: Float(-1), through: 4, by: 0.5))
    let f1s = values.map { splits in
      var detector = detector
      detector.splits = splits
      return f1(letters, gold, detector)
    }
    let middles = values.indices.dropFirst().dropLast()
    let best = middles.max { lhs, rhs in
      f1s[lhs - 1...lhs + 1].reduce(0, +) < f1s[rhs - 1...rhs + 1].reduce(0, +)
    }
    return best.map { values[$0] } ?? .infinity
  }

  private static func f1(
    _ letters: [ScoredLetter], _ gold: [[Range<Int>]], _ detector: ScenarioDetector
  ) -> Double {
    var counts = KindCounts()
    var found: [Range<Int>] = []
    for (letter, gold) in zip(letters, gold) {
      detector.find(
        letter.scores, into: &found, paragraph: { letter.source.paragraphs[$0] },
        hasRoom: { _ in true })
      counts.gold += gold.count
      counts.predicted += found.count
      counts.hits += hits(found, gold)
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

  /// Runs of labelled sentences, each within a paragraph and begun anew where a label begins.
  private static func gold(_ letter: ScoredLetter) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for position in 0..<letter.scores.count where letter.labels[position][.scenario] == true {
      if let last = runs.last, last.upperBound == position,
        letter.source.paragraphs[position] == letter.source.paragraphs[position - 1],
        letter.labels[position][.scenarioStart] != true
      {
        runs[runs.count - 1] = last.lowerBound..<position + 1
      } else {
        runs.append(position..<position + 1)
      }
    }
    return runs
  }
}
