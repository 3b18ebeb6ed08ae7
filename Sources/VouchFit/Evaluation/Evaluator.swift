import VouchAnalysis
import VouchLexicon
import VouchText

/// Judges labelled folders with weights that have not seen them, as far as the folders at hand allow.
public struct Evaluator {
  private let input: EvaluationInput
  private let model: Model
  private let pool: TrainingPool

  /// Corpora that must be left to fit on.
  private static let leastCorpora = 2

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

  private func evaluate(
    _ folder: EvaluationInput.Folder<LabelledCorpus>, _ joint: CrossFit?
  ) async throws -> Evaluation.Corpus {
    let corpus = folder.content
    var others: [LabelledCorpus] = []
    var judgedBy = JudgedBy.shippedUnseen
    if TrainingPool.isFitted(corpus, model) {
      others = pool.corpora(beside: folder)
      judgedBy = others.count < Evaluator.leastCorpora ? .shippedFitted : crossFitted(others)
    }
    let judged: [JudgedLetter]
    if case .crossFitted = judgedBy {
      if let known = joint?.letters.first(where: { $0.corpus == corpus.name }) {
        judged = known.judged
      } else {
        let fitter = Fitter(
          corpora: others + [corpus], passages: pool.passages?.content ?? PassageSets())
        let fit = try await CrossFit(fitter, corpora: [corpus.name], withPassages: false)
        judged = fit.letters.flatMap(\.judged)
      }
    } else {
      var analyzer = Analyzer(lexicon: .embedded, model: model)
      judged = corpus.letters.map {
        JudgedLetter(letter: $0, analysis: analyzer.analyze($0.text))
      }
    }
    return Evaluation.Corpus(
      path: folder.path, judgedBy: judgedBy,
      figures: LetterEvaluation(name: corpus.name, judged), judged: judged)
  }

  private func evaluate(
    _ folder: EvaluationInput.Folder<PassageSets>, _ joint: CrossFit?
  ) async throws -> Evaluation.Passages {
    var judgedBy = JudgedBy.shippedUnseen
    let corpora = pool.corpora()
    if TrainingPool.isFitted(folder.content, model) {
      judgedBy =
        corpora.count < Evaluator.leastCorpora
        ? .shippedFitted : crossFitted(corpora, folds: folder.content)
    }
    let sets: [PassageEvaluation]
    if case .crossFitted = judgedBy {
      if let joint, folder.path == pool.passages?.path {
        sets = joint.passages
      } else {
        let fitter = Fitter(corpora: corpora, passages: folder.content)
        sets = try await CrossFit(fitter, corpora: [], withPassages: true).passages
      }
    } else {
      var judge = PassageJudge(model: model)
      sets = folder.content.sets.filter { !$0.passages.isEmpty }.map { name, passages in
        PassageEvaluation(
          name: name,
          passages.map {
            (PassageEvaluation.gold($0, set: name), judge.decide($0, set: name))
          })
      }
    }
    return Evaluation.Passages(path: folder.path, judgedBy: judgedBy, sets: sets)
  }

  private func crossFitted(_ corpora: [LabelledCorpus], folds: PassageSets? = nil) -> JudgedBy {
    let count = (folds ?? pool.passages?.content)?.sets.reduce(0) { $0 + $1.passages.count } ?? 0
    return .crossFitted(
      corpora: corpora.map(\.name), letters: corpora.reduce(0) { $0 + $1.letters.count },
      passages: folds == nil ? count : count - count / SampleSet.folds)
  }
}
