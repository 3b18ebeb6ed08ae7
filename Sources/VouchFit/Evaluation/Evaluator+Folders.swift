import VouchAnalysis
import VouchLexicon
import VouchText

/// Judging one folder, with the shipped weights or with those of a cross-fit.
extension Evaluator {
  /// Judges the letters of a corpus.
  func evaluate(
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

  /// Judges the passages of a folder, each by weights that had not seen its fold where they were fitted.
  func evaluate(
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
