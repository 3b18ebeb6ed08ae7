import VouchAnalysis

/// Gives each letter of a cohort its percentile and its near-duplicates.
struct CohortLetters: Sendable {
  let cohort: Cohort
  let checkpoint: Checkpoint
  let clusters: DuplicateClusters
  private let percentiles: [Double]

  init(cohort: Cohort, checkpoint: Checkpoint, clusters: DuplicateClusters) {
    self.cohort = cohort
    self.checkpoint = checkpoint
    self.clusters = clusters
    percentiles = cohort.scores.percentiles()
  }

  /// The letter of an index; nil when its record cannot be read back.
  func letter(_ index: Int) -> CohortLetter? {
    guard let bytes = checkpoint.bytes(at: cohort.places[index]),
      let record = RecordCoding.body(of: bytes[...])
    else { return nil }
    let duplicate = finding(index)
    return CohortLetter(
      index: index, path: cohort.paths.display(index),
      result: duplicate == nil ? record.result : counted(.duplicateText, in: record.result),
      line: record.line, percentile: percentile(of: record.result),
      cluster: clusters.cluster(of: index), duplicate: duplicate,
      page: record.page)
  }

  /// The result with one finding more of a kind.
  private func counted(
    _ kind: FindingKind, in result: LetterRecord.Result
  ) -> LetterRecord.Result {
    guard case .letter(var figures) = result, let place = FindingKind.allCases.firstIndex(of: kind),
      figures.kinds.indices.contains(place)
    else { return result }
    figures.kinds[place] += 1
    return .letter(figures)
  }

  private func percentile(of result: LetterRecord.Result) -> Double? {
    guard case .letter(let figures) = result else { return nil }
    return percentiles[min(max(figures.tenths, 0), 1000)]
  }

  private func finding(_ index: Int) -> DuplicateFinding? {
    guard let cluster = clusters.cluster(of: index) else { return nil }
    return DuplicateFinding(
      others: clusters.neighbours(of: index).map {
        (cohort.paths.display($0.letter), $0.letter, $0.share)
      },
      otherCount: clusters.members[cluster].count - 1)
  }
}
