/// The figures of corpora and passages.
enum CorpusSections {
  static func agreement(_ evaluation: Evaluation) -> ReportSection? {
    guard !evaluation.corpora.isEmpty else { return nil }
    var rows = evaluation.corpora.map { corpus in
      let figures = corpus.figures
      return row(
        name(corpus), figures.count, figures.spearman, figures.kappa, figures.withinOne,
        figures.exact, figures.weakAsStrong, figures.strongAsWeak, figures.macroF1)
    }
    if evaluation.corpora.count > 1 {
      let figures = evaluation.corpora.map(\.figures)
      rows.append(
        row(
          "average, or sum", figures.reduce(0) { $0 + $1.count }, evaluation.mean(\.spearman),
          evaluation.mean(\.kappa), evaluation.mean(\.withinOne), evaluation.mean(\.exact),
          figures.reduce(0) { $0 + $1.weakAsStrong }, figures.reduce(0) { $0 + $1.strongAsWeak },
          evaluation.mean(\.macroF1)))
    }
    let table = ReportTable(
      headings: [
        "corpus", "letters", "spearman", "kappa", "within1", "exact", "w>s", "s>w", "macroF1",
      ], rows: rows, widest: 18)
    let legend =
      "w>s: letters labelled checkbox or weak that are shown as strong or exceptional; s>w: the reverse."
    return ReportSection(
      title: "Letters",
      blocks: [.table(table), .text(legend)] + bases(evaluation.corpora).map { .text($0) })
  }

  /// Which weights judged the corpora, the cross-fitted ones in one sentence.
  private static func bases(_ corpora: [Evaluation.Corpus]) -> [String] {
    let crossFitted = corpora.filter {
      if case .crossFitted = $0.judgedBy { true } else { false }
    }
    guard crossFitted.count > 1 else { return corpora.map { basis(name($0), $0.judgedBy) } }
    let names = crossFitted.map(\.figures.name).joined(separator: ", ")
    let together =
      "\(names): cross-fitted; each was judged with weights fitted without it, on the other "
      + "training corpora beside it and on the passages."
    return [together]
      + corpora.filter { !crossFitted.map(\.path).contains($0.path) }
      .map { basis(name($0), $0.judgedBy) }
  }

  private static func row(
    _ name: String, _ count: Int, _ spearman: Double, _ kappa: Double, _ withinOne: Double,
    _ exact: Double, _ weakAsStrong: Int, _ strongAsWeak: Int, _ macro: Double
  ) -> [String] {
    [name, "\(count)"] + [spearman, kappa, withinOne, exact].map { ReportText.fixed($0, 3) }
      + ["\(weakAsStrong)", "\(strongAsWeak)", ReportText.fixed(macro, 3)]
  }

  private static func name(_ corpus: Evaluation.Corpus) -> String {
    corpus.figures.name + (corpus.judgedBy == .shippedFitted ? " (!)" : "")
  }

  /// Which weights judged a corpus, in words.
  static func basis(_ name: String, _ judgedBy: JudgedBy) -> String {
    switch judgedBy {
    case .shippedUnseen:
      return "\(name): not seen in fitting; judged with the shipped weights."
    case .crossFitted(let corpora, let letters, let passages):
      return "\(name): cross-fitted; what is judged was left out, and the weights were fitted on "
        + "\(corpora.joined(separator: ", ")) (\(letters) letters) and \(passages) passages."
    case .shippedFitted:
      return "\(name): OPTIMISTIC. The shipped weights were fitted on it, and the other corpora to "
        + "cross-fit with are not beside it; unseen letters will agree less."
    }
  }

  static func axes(_ evaluation: Evaluation) -> ReportSection? {
    guard let first = evaluation.corpora.first else { return nil }
    var rows = evaluation.corpora.map { corpus in
      [name(corpus)] + corpus.figures.axes.map { ReportText.fixed($0.spearman, 3) }
    }
    if evaluation.corpora.count > 1 {
      rows.append(
        ["average"]
          + first.figures.axes.indices.map { axis in
            ReportText.fixed(evaluation.mean { $0.axes[axis].spearman }, 3)
          })
    }
    let headings = first.figures.axes.map { $0.name == "distinctiveness" ? "distinct." : $0.name }
    return ReportSection(
      title: "Axes, Spearman",
      blocks: [.table(ReportTable(headings: ["corpus"] + headings, rows: rows, widest: 18))])
  }

  static func kinds(_ evaluation: Evaluation) -> ReportSection? {
    guard !evaluation.corpora.isEmpty else { return nil }
    let isOne = evaluation.corpora.count == 1
    let rows = LetterEvaluation.kindNames.map { kind in
      let (counts, mean, corpora) = evaluation.pooled(kind)
      let figures = [counts.precision, counts.recall, counts.f1].map { ReportText.fixed($0, 2) }
      let average = corpora > 0 ? [ReportText.fixed(mean, 2), "\(corpora)"] : ["-", "0"]
      return [kind, "\(counts.gold)", "\(counts.predicted)"] + figures + (isOne ? [] : average)
    }
    let table = ReportTable(
      headings: ["kind", "gold", "pred", "P", "R", "F1"] + (isOne ? [] : ["mean F1", "corpora"]),
      rows: rows)
    let legend =
      "P, R and F1 over all letters together; mean F1 over the corpora with at least "
      + "\(LetterEvaluation.leastGold) labels of the kind."
    return ReportSection(title: "Kinds", blocks: [.table(table)] + (isOne ? [] : [.text(legend)]))
  }

  static func passages(_ evaluation: Evaluation) -> ReportSection? {
    guard !evaluation.passages.isEmpty else { return nil }
    let rows = evaluation.passages.flatMap { folder in
      folder.sets.map { set in
        [set.name, "\(set.count)", ReportText.fixed(set.accuracy, 3), ReportText.fixed(set.f1, 3)]
      }
    }
    return ReportSection(
      title: "Passages",
      blocks: [.table(ReportTable(headings: ["set", "passages", "accuracy", "F1"], rows: rows))]
        + evaluation.passages.map { .text(basis($0.path, $0.judgedBy)) })
  }
}
