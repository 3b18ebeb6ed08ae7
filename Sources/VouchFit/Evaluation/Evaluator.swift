import VouchAnalysis
import VouchLexicon

/// Judges labelled folders with weights that have not seen them, as far as the folders at hand allow.
public struct Evaluator {
  private let input: EvaluationInput
  let model: Model
  let pool: TrainingPool

  /// Corpora that must be left to fit on.
  static let leastCorpora = 2

  public init(_ input: EvaluationInput) {
    self.input = input
    model = .embedded
    pool = TrainingPool(input, model: model)
  }

  /// Whether models have to be fitted, which takes a while.
  public var fits: Bool {
    pool.corpora.count > Evaluator.leastCorpora
      && (input.corpora.contains { TrainingPool.isFitted($0.content, model) }
        || input.passages.contains { TrainingPool.isFitted($0.content, model) })
  }

  /// Judges everything.
  ///
  /// - Parameters:
  ///   - worst: how many of the letters furthest from their label to show.
  ///   - errors: kinds whose errors to show.
  ///   - fairness: whether to swap names, pronouns, countries and schools.
  public func evaluate(
    worst: Int = 0, errors: [String] = [], fairness: Bool = false
  ) async throws -> Evaluation {
    var evaluation = Evaluation(weights: model.fingerprint)
    let joint = try await crossFitTogether()
    for folder in input.corpora {
      evaluation.corpora.append(try await evaluate(folder, joint))
    }
    for folder in input.passages {
      evaluation.passages.append(try await evaluate(folder, joint))
    }
    let judged = evaluation.corpora.flatMap(\.judged)
    evaluation.worst = WorstLetter.list(judged, count: worst)
    evaluation.errors = errors.flatMap { kind in
      judged.flatMap { LetterComparison($0).errors(kind) }
    }
    if fairness { evaluation.fairness = Fairness(input.corpora.flatMap(\.content.letters)) }
    return evaluation
  }

  /// Cross-fits all that was fitted on in one round, where no letter stands in two corpora.
  private func crossFitTogether() async throws -> CrossFit? {
    guard fits, pool.isDisjoint else { return nil }
    let corpora = pool.corpora.filter { folder in
      input.corpora.contains { $0.path == folder.path }
    }
    let passages = input.passages.first { $0.path == pool.passages?.path }
    return try await CrossFit(
      Fitter(corpora: pool.corpora(), passages: pool.passages?.content ?? PassageSets()),
      corpora: corpora.map(\.content.name), withPassages: passages != nil)
  }
}
