public import VouchAnalysis

/// A letter that is shown far from its label, with what misled.
public struct WorstLetter: Sendable {
  public var corpus: String
  public var id: String
  public var path: String
  public var labelTier: Tier
  /// The label as a score, 0 to 100.
  public var labelScore: Double
  public var tier: Tier
  public var score: Double
  /// What the reader noted.
  public var note: String?
  /// The contributions that moved the score the wrong way, the largest first, at most four.
  public var misled: [Contribution]

  init(_ judged: JudgedLetter) {
    let record = judged.letter.record
    let shown = judged.analysis.score
    corpus = judged.letter.corpus
    id = record.id
    path = judged.letter.path
    labelTier = Tier(rawValue: record.tier) ?? .checkbox
    labelScore = (record.overall - 1) * 25
    tier = shown.tier
    score = shown.value
    note = record.note
    let error = shown.value - labelScore
    misled = Array(shown.contributions.filter { $0.points * error > 0 }.prefix(4))
  }

  /// The letters furthest from their label by tier, then by score.
  static func list(_ judged: [JudgedLetter], count: Int) -> [WorstLetter] {
    func distance(_ letter: WorstLetter) -> (Int, Double) {
      (abs(letter.tier.rank - letter.labelTier.rank), abs(letter.score - letter.labelScore))
    }
    return Array(
      judged.map(WorstLetter.init).sorted { left, right in
        let (l, r) = (distance(left), distance(right))
        return l != r ? l > r : (left.corpus, left.id) < (right.corpus, right.id)
      }.prefix(count))
  }
}
