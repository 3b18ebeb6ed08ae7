import VouchAnalysis
import VouchText

/// Sentences with their features and labels, ready for fitting.
struct SampleSet: Sendable {
  /// A letter or passage that sentences come from.
  struct Source: Sendable {
    /// Name of the corpus, or of the passage set with its fold: `negative/3`.
    var group: String
    /// Samples of its sentences.
    var samples: Range<Int>
  }

  /// Columns of the features of each sample, ascending.
  private(set) var rows: [[Int32]] = []
  private(set) var labels: [SentenceLabels] = []
  private(set) var groups: [String] = []
  /// Letters first, in order, then the passages.
  private(set) var sources: [Source] = []
  /// Names of the columns.
  private(set) var names: [String] = []

  /// A feature is kept when at least so many sentences have it.
  static let leastCount = 2
  /// Parts that the passages are dealt into.
  static let folds = 5

  init(letters: [LabelledLetter], passages: PassageSets) {
    let recorder = FeatureRecorder()
    var features: [[UInt64]] = []
    for letter in letters {
      let quotes =
        letter.record.scenarios.map { ("scenario", NormalText($0)) }
        + letter.record.findings.compactMap { finding in
          finding.quote.map { (finding.kind, NormalText($0)) }
        }
      let first = features.count
      for sentence in SentenceFeatures.list(letter.text, recorder: recorder) {
        features.append(sentence.features)
        labels.append(
          SentenceLabels(
            sentence: String(decoding: letter.text.utf8[sentence.range], as: UTF8.self),
            letter: letter, quotes: quotes))
        groups.append(letter.corpus)
      }
      sources.append(Source(group: letter.corpus, samples: first..<features.count))
    }
    for (name, passages) in passages.sets {
      for (number, passage) in passages.enumerated() {
        let group = "\(name)/\(number % SampleSet.folds)"
        let first = features.count
        for sentence in SentenceFeatures.list(SourceText(passage.text), recorder: recorder) {
          features.append(sentence.features)
          labels.append(SentenceLabels(passage: passage, set: name))
          groups.append(group)
        }
        sources.append(Source(group: group, samples: first..<features.count))
      }
    }
    number(features, recorder)
  }

  /// Gives every feature that is common enough and has a name a column, in the order of the names.
  private mutating func number(_ features: [[UInt64]], _ recorder: FeatureRecorder) {
    var counts: [UInt64: Int] = [:]
    for row in features { for feature in row { counts[feature, default: 0] += 1 } }
    let kept = counts.filter { $0.value >= SampleSet.leastCount }.keys
      .compactMap { feature in recorder.name(of: feature).map { (name: $0, hash: feature) } }
      .sorted { $0.name < $1.name }
    names = kept.map(\.name)
    let columns = Dictionary(
      uniqueKeysWithValues: kept.enumerated().map { ($1.hash, Int32($0)) })
    rows = features.map { row in row.compactMap { columns[$0] }.sorted() }
  }
}
