import VouchAnalysis

/// Agreement with the labels of one corpus.
public struct LetterEvaluation: Sendable {
  public var name: String
  public var count: Int
  public var spearman: Double
  public var kappa: Double
  public var withinOne: Double
  public var exact: Double
  /// Letters labelled checkbox or weak that got strong or exceptional, and the reverse.
  public var weakAsStrong: Int
  public var strongAsWeak: Int
  /// Spearman correlation of each axis.
  public var axes: [(name: String, spearman: Double)]
  /// Scenario, the quoted kinds, then the letter-wide kinds.
  public var kinds: [(kind: String, counts: KindCounts)]

  /// The kinds in the order of the reference implementation.
  public static let kindNames: [String] =
    ["scenario"] + FindingKind.allCases.filter { !$0.isLetterWide }.map(\.rawValue)
    + FindingKind.allCases.filter { $0.isLetterWide && !$0.comparesLetters }.map(\.rawValue)

  /// Gold labels that a kind needs to count in the mean.
  static let leastGold = 5

  /// The mean F1 over the kinds with at least five gold labels.
  public var macroF1: Double {
    let counted = kinds.filter { $0.counts.gold >= LetterEvaluation.leastGold }
    return counted.reduce(0) { $0 + $1.counts.f1 } / Double(max(counted.count, 1))
  }

  /// Measures the agreement on some letters.
  public init(name: String, _ judged: [JudgedLetter]) {
    self.name = name
    count = judged.count
    spearman = Measures.spearman(
      judged.map { rounded($0.analysis.score.value) }, judged.map(\.letter.record.overall))
    let tiers = judged.map(\.analysis.score.tier.rank)
    let gold = judged.map(\.goldTier)
    let pairs = Array(zip(tiers, gold))
    kappa = Measures.weightedKappa(tiers, gold, levels: Tier.allCases.count)
    let total = Double(max(judged.count, 1))
    withinOne = Double(pairs.count { abs($0 - $1) <= 1 }) / total
    exact = Double(pairs.count { $0 == $1 }) / total
    weakAsStrong = pairs.count { $0 >= 3 && $1 <= 1 }
    strongAsWeak = pairs.count { $0 <= 1 && $1 >= 3 }
    let names = judged.first?.analysis.score.axes.named.map(\.name) ?? []
    axes = names.enumerated().map { index, name in
      (
        name,
        Measures.spearman(
          judged.map { $0.analysis.score.axes.named[index].value.rounded() },
          judged.map { $0.letter.record.axes[name] ?? 0 })
      )
    }
    let comparisons = judged.map { LetterComparison($0) }
    kinds = LetterEvaluation.kindNames.map { kind in
      var total = KindCounts()
      for comparison in comparisons { total.add(comparison.counts(kind)) }
      return (kind, total)
    }
  }
}

/// The score as the results print it, with one decimal.
private func rounded(_ score: Double) -> Double { (score * 10).rounded() / 10 }
