/// Agreement with the labels of all given folders.
public struct Evaluation: Sendable {
  /// One corpus of letters.
  public struct Corpus: Sendable {
    public var path: String
    public var judgedBy: JudgedBy
    public var figures: LetterEvaluation
    public var judged: [JudgedLetter]
  }

  /// One folder of passages.
  public struct Passages: Sendable {
    public var path: String
    public var judgedBy: JudgedBy
    public var sets: [PassageEvaluation]
  }

  public var corpora: [Corpus] = []
  public var passages: [Passages] = []
  /// What changed with the applicant's name, pronoun, country and school, where that was asked for.
  public var fairness: Fairness?
  /// Letters furthest from their label, as many as were asked for.
  public var worst: [WorstLetter] = []
  /// What was found wrongly and what was missed, of the kinds that were asked for.
  public var errors: [KindError] = []
  /// Fingerprint of the shipped weights.
  public var weights: UInt64

  /// The mean of a figure over the corpora.
  func mean(_ figure: (LetterEvaluation) -> Double) -> Double {
    corpora.reduce(0) { $0 + figure($1.figures) } / Double(max(corpora.count, 1))
  }

  /// Hits, predictions and gold labels of a kind in all corpora, with the mean F1 over the corpora that have enough
  /// gold labels, and their number.
  func pooled(_ kind: String) -> (counts: KindCounts, meanF1: Double, corpora: Int) {
    var pooled = KindCounts()
    var scores: [Double] = []
    for corpus in corpora {
      guard let counts = corpus.figures.kinds.first(where: { $0.kind == kind })?.counts else {
        continue
      }
      pooled.add(counts)
      if counts.gold >= LetterEvaluation.leastGold { scores.append(counts.f1) }
    }
    return (pooled, scores.reduce(0, +) / Double(max(scores.count, 1)), scores.count)
  }
}
