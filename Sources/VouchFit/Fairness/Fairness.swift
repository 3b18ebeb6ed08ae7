import VouchAnalysis

/// How scores follow the applicant's name, pronoun, country and school, where they should not.
public struct Fairness: Sendable {
  /// Mean score of the same letters under different names or pronouns.
  public struct Mean: Sendable {
    public var name: String
    public var letters: Int
    public var score: Double
  }

  /// Points that a score may move.
  public static let tolerance = 0.5

  public var letters: Int
  public var swaps: [Swap]
  /// Over the letters in which every name could be put, as they stand first.
  public var names: [Mean]
  /// Over the letters in which every pronoun could be put.
  public var pronouns: [Mean]

  /// Swaps all letters and judges them with the shipped weights.
  init(_ letters: [LabelledLetter]) {
    var analyzer = Analyzer()
    self.letters = letters.count
    let read = letters.map { FairnessLetter($0, analysis: analyzer.analyze($0.text)) }
    swaps = []
    var scores: [String: [Int: Double]] = [:]
    for swap in FairnessSwap.all {
      var moves: [Move] = []
      for (index, letter) in read.enumerated() {
        guard let (reference, changed) = swap.apply(letter) else { continue }
        let before =
          reference == letter.source ? letter.analysis.score : analyzer.analyze(reference).score
        let after = analyzer.analyze(changed).score
        scores[swap.name, default: [:]][index] = after.value
        moves.append(Move(id: letters[index].record.id, before, after))
      }
      swaps.append(Swap(name: swap.name, moves))
    }
    let original = Dictionary(
      uniqueKeysWithValues: read.enumerated().map { ($0, $1.analysis.score.value) })
    names = Fairness.means("name: ", scores, original, withOriginal: true)
    // A letter's own pronoun is no swap: it stands for itself.
    for pronoun in FairnessPronouns.Pronoun.allCases {
      for (index, letter) in read.enumerated()
      where !letter.hasWrongPronoun && letter.analysis.facts.pronoun == pronoun.rawValue {
        scores["pronoun: \(pronoun.rawValue)", default: [:]][index] = original[index]
      }
    }
    pronouns = Fairness.means("pronoun: ", scores, original, withOriginal: false)
  }

  private static func means(
    _ prefix: String, _ scores: [String: [Int: Double]], _ original: [Int: Double],
    withOriginal: Bool
  ) -> [Mean] {
    let names = FairnessSwap.all.map(\.name).filter { $0.hasPrefix(prefix) }
    let common = names.map { Set((scores[$0] ?? [:]).keys) }
    let letters = (common.first ?? []).filter { letter in
      common.allSatisfy { $0.contains(letter) }
    }.sorted()
    guard !letters.isEmpty else { return [] }
    func mean(_ name: String, _ scores: [Int: Double]) -> Mean {
      Mean(
        name: name, letters: letters.count,
        score: letters.reduce(0) { $0 + (scores[$1] ?? 0) } / Double(letters.count))
    }
    return (withOriginal ? [mean("as written", original)] : [])
      + names.map { mean(String($0.dropFirst(prefix.count)), scores[$0] ?? [:]) }
  }
}
