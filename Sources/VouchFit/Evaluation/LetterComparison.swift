import VouchAnalysis
import VouchText

/// What Vouch found in one letter against its labels, kind by kind.
struct LetterComparison {
  let judged: JudgedLetter
  private let text: NormalText

  init(_ judged: JudgedLetter) {
    self.judged = judged
    text = NormalText(judged.letter.text.string)
  }

  private static func isLetterWide(_ kind: String) -> Bool {
    FindingKind(rawValue: kind)?.isLetterWide ?? false
  }

  /// Hits, predictions and gold labels of a kind.
  func counts(_ kind: String) -> KindCounts {
    if LetterComparison.isLetterWide(kind) {
      let (predicted, gold) = (judged.has(kind), judged.letter.has(kind))
      return KindCounts(
        hits: predicted && gold ? 1 : 0, predicted: predicted ? 1 : 0, gold: gold ? 1 : 0)
    }
    let (predicted, gold) = runs(kind)
    return KindCounts(
      hits: predicted.matches(gold).count { $0 != nil }, predicted: predicted.runs.count,
      gold: gold.runs.count)
  }

  /// Everything of a kind that was found wrongly or missed, in the order of the text.
  func errors(_ kind: String) -> [KindError] {
    if LetterComparison.isLetterWide(kind) {
      let (predicted, gold) = (judged.has(kind), judged.letter.has(kind))
      return predicted == gold ? [] : [error(kind, isMissed: gold)]
    }
    let (predicted, gold) = runs(kind)
    let matches = predicted.matches(gold)
    let used = Set(matches.compactMap { $0 })
    let missed = zip(gold.runs, matches).filter { $0.1 == nil }.map { ($0.0, true) }
    let wrong = predicted.runs.indices.filter { !used.contains($0) }
      .map { (predicted.runs[$0], false) }
    let letter = LetterPassages(judged.letter.text)
    return (missed + wrong).sorted { $0.0.lowerBound < $1.0.lowerBound }.map { run, isMissed in
      error(kind, isMissed: isMissed, letter.passage(run))
    }
  }

  private func runs(_ kind: String) -> (predicted: PassageRuns, gold: PassageRuns) {
    (
      PassageRuns(judged.quotes(kind), in: text), PassageRuns(judged.letter.quotes(kind), in: text)
    )
  }

  private func error(
    _ kind: String, isMissed: Bool, _ passage: KindError.Passage? = nil
  ) -> KindError {
    KindError(
      kind: kind, isMissed: isMissed, corpus: judged.letter.corpus, id: judged.letter.record.id,
      path: judged.letter.path, passage: passage)
  }
}
