import VouchAnalysis

extension EvaluationDocument {
  init(_ evaluation: Evaluation) {
    weights = String(evaluation.weights, radix: 16)
    corpora = evaluation.corpora.map { corpus in
      Corpus(
        name: corpus.figures.name, path: corpus.path, judged: Judged(corpus.judgedBy),
        figures: Figures(corpus.figures))
    }
    average = evaluation.corpora.count > 1 ? Figures(averageOf: evaluation) : nil
    passages = evaluation.passages.map { folder in
      Passages(
        path: folder.path, judged: Judged(folder.judgedBy),
        sets: folder.sets.map {
          Passages.Set(
            set: $0.name, passages: $0.count, accuracy: shortened($0.accuracy),
            f1: shortened($0.f1))
        })
    }
    worst = evaluation.worst.isEmpty ? nil : evaluation.worst.map(Worst.init)
    errors = evaluation.errors.isEmpty ? nil : evaluation.errors.map(Error.init)
    fairness = evaluation.fairness.map(FairnessDocument.init)
  }
}

extension EvaluationDocument.Judged {
  init(_ judgedBy: JudgedBy) {
    switch judgedBy {
    case .shippedUnseen: by = "unseen"
    case .shippedFitted: by = "optimistic"
    case .crossFitted(let corpora, let letters, let passages):
      by = "cross-fitted"
      fittedOn = corpora
      self.letters = letters
      self.passages = passages
    }
  }
}

extension EvaluationDocument.Figures {
  init(_ figures: LetterEvaluation) {
    letters = figures.count
    spearman = shortened(figures.spearman)
    kappa = shortened(figures.kappa)
    withinOne = shortened(figures.withinOne)
    exact = shortened(figures.exact)
    weakAsStrong = figures.weakAsStrong
    strongAsWeak = figures.strongAsWeak
    axes = Dictionary(figures.axes.map { ($0.name, shortened($0.spearman)) }) { $1 }
    macroF1 = shortened(figures.macroF1)
    kinds = figures.kinds.map { EvaluationDocument.Kind($0.kind, $0.counts) }
  }

  /// Means of the figures, sums of the counts.
  init(averageOf evaluation: Evaluation) {
    let figures = evaluation.corpora.map(\.figures)
    letters = figures.reduce(0) { $0 + $1.count }
    spearman = shortened(evaluation.mean(\.spearman))
    kappa = shortened(evaluation.mean(\.kappa))
    withinOne = shortened(evaluation.mean(\.withinOne))
    exact = shortened(evaluation.mean(\.exact))
    weakAsStrong = figures.reduce(0) { $0 + $1.weakAsStrong }
    strongAsWeak = figures.reduce(0) { $0 + $1.strongAsWeak }
    axes = [:]
    for (index, axis) in (figures.first?.axes ?? []).enumerated() {
      axes[axis.name] = shortened(evaluation.mean { $0.axes[index].spearman })
    }
    macroF1 = shortened(evaluation.mean(\.macroF1))
    kinds = LetterEvaluation.kindNames.map { kind in
      let (counts, mean, corpora) = evaluation.pooled(kind)
      var item = EvaluationDocument.Kind(kind, counts)
      item.meanF1 = corpora > 0 ? shortened(mean) : nil
      item.corpora = corpora
      return item
    }
  }
}

extension EvaluationDocument.Kind {
  init(_ kind: String, _ counts: KindCounts) {
    self.kind = kind
    gold = counts.gold
    predicted = counts.predicted
    hits = counts.hits
    precision = shortened(counts.precision)
    recall = shortened(counts.recall)
    f1 = shortened(counts.f1)
  }
}

extension EvaluationDocument.Worst {
  init(_ letter: WorstLetter) {
    corpus = letter.corpus
    id = letter.id
    path = letter.path
    label = letter.labelTier.rawValue
    labelScore = shortened(letter.labelScore)
    tier = letter.tier.rawValue
    score = shortened(letter.score)
    note = letter.note
    misled = letter.misled.map {
      Contribution(feature: $0.feature, label: $0.label, points: shortened($0.points))
    }
  }
}

extension EvaluationDocument.Error {
  init(_ error: KindError) {
    kind = error.kind
    self.error = error.isMissed ? "missed" : "wrongly-found"
    corpus = error.corpus
    id = error.id
    path = error.path
    line = error.passage?.line
    before = error.passage?.before
    text = error.passage?.text
    after = error.passage?.after
  }
}
