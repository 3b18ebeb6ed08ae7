import VouchAnalysis
import VouchReport

/// Adds letters up to a summary, in the order of their paths.
struct SummaryBuilder {
  private var summary = CohortSummary()
  private let threshold: Double?
  private var kindLetters = [Int](repeating: 0, count: FindingKind.allCases.count)
  private var kindCounts = [Int](repeating: 0, count: FindingKind.allCases.count)
  private var writers: [String: WriterSums] = [:]
  private var clusters: [ClusterSums]

  private struct WriterSums {
    var name: String
    var letters = 0
    var tenths = 0
    var checkbox = 0
    var duplicates = 0
  }

  private struct ClusterSums {
    var paths: [String] = []
    var letters: [Int] = []
    var applicants: Set<String> = []
    var writers: Set<String> = []
    var shares = 0.0
  }

  init(clusterCount: Int, threshold: Double?) {
    self.threshold = threshold
    clusters = Array(repeating: ClusterSums(), count: clusterCount)
  }

  mutating func add(_ letter: CohortLetter) {
    summary.letterCount += 1
    switch letter.result {
    case .failure(let failure):
      summary.failures.append(
        CohortSummary.Failure(path: letter.path, kind: failure.kind, message: failure.message))
    case .letter(let figures):
      add(figures)
      addToWriter(figures, isDuplicate: letter.cluster != nil)
      if let cluster = letter.cluster { add(letter, figures, to: cluster) }
    }
  }

  private mutating func add(_ figures: LetterFigures) {
    summary.tiers[figures.tier] += 1
    summary.scores.add(figures.tenths)
    summary.wordSum += figures.words
    for (axis, value) in figures.axes.prefix(5).enumerated() {
      summary.axisSums[axis] += value
      summary.axisSteps[axis][min(max(value / 10, 0), 9)] += 1
    }
    if figures.waived { summary.waivedCount += 1 }
    for (kind, count) in figures.kinds.enumerated() where count > 0 {
      kindLetters[kind] += 1
      kindCounts[kind] += count
    }
    if let threshold, Double(figures.tenths) / 10 < threshold { summary.underThreshold += 1 }
  }

  private mutating func addToWriter(_ figures: LetterFigures, isDuplicate: Bool) {
    if figures.writer.isEmpty { return }
    let key = figures.writer.lowercased()
    var sums = writers[key] ?? WriterSums(name: figures.writer)
    sums.letters += 1
    sums.tenths += figures.tenths
    sums.checkbox += figures.tier == 0 ? 1 : 0
    sums.duplicates += isDuplicate ? 1 : 0
    writers[key] = sums
  }

  private mutating func add(_ letter: CohortLetter, _ figures: LetterFigures, to cluster: Int) {
    clusters[cluster].paths.append(letter.path)
    clusters[cluster].letters.append(letter.index)
    if !figures.applicant.isEmpty { clusters[cluster].applicants.insert(figures.applicant) }
    if !figures.writer.isEmpty { clusters[cluster].writers.insert(figures.writer) }
    clusters[cluster].shares += letter.duplicate?.share ?? 0
  }

  /// The summary of all letters added.
  func finished(version: String, rules: String, skippedLinks: Int) -> CohortSummary {
    var result = summary
    result.version = version
    result.rules = rules
    result.skippedLinks = skippedLinks
    let kinds = FindingKind.allCases.indices.filter { kindLetters[$0] > 0 }
      .sorted { (kindLetters[$1], kindCounts[$1], $0) < (kindLetters[$0], kindCounts[$0], $1) }
    func counts(positive: Bool) -> [CohortSummary.KindCount] {
      kinds.filter { FindingKind.allCases[$0].isPositive == positive }.map {
        CohortSummary.KindCount(
          kind: FindingKind.allCases[$0].rawValue, letters: kindLetters[$0], count: kindCounts[$0])
      }
    }
    result.weaknesses = counts(positive: false)
    result.evidence = counts(positive: true)
    result.writers = writers.sorted { ($1.value.letters, $0.key) < ($0.value.letters, $1.key) }
      .map { $0.value }.map { sums in
        let letters = Double(sums.letters)
        return CohortSummary.Writer(
          name: sums.name, letters: sums.letters, mean: Double(sums.tenths) / 10 / letters,
          checkboxShare: Double(sums.checkbox) / letters,
          duplicateShare: Double(sums.duplicates) / letters)
      }
    result.clusters = clusters.map { sums in
      CohortSummary.Cluster(
        paths: sums.paths, letters: sums.letters, applicants: sums.applicants.sorted(),
        writers: sums.writers.sorted(),
        share: sums.shares / Double(max(sums.paths.count, 1)))
    }
    return result
  }
}
