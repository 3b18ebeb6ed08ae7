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
    /// The paragraph of each of its sentences.
    var paragraphs: [Int]
    /// Samples of its proposed phrases, in the order of `LetterSamples.spans`.
    var spans: Range<Int>
    /// Kind of each proposed phrase.
    var spanKinds: [SpanKind]
    /// Index of the sentence of each proposed phrase among the source's.
    var spanSentences: [Int]
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
    var phrases = LonePhrases()
    for letter in letters { phrases.note(letter.text, of: letter.corpus) }
    for (name, passages) in passages.sets {
      for passage in passages { phrases.note(SourceText(passage.text), of: name) }
    }
    for letter in letters {
      let quotes =
        letter.record.scenarios.map { ("scenario", NormalText($0)) }
        + letter.record.findings.compactMap { finding in
          finding.quote.map { (finding.kind, NormalText($0)) }
        }
      let samples = LetterSamples(
        letter.text, of: letter.corpus, phrases: phrases, recorder: recorder)
      add(letter.text, samples, group: letter.corpus, to: &features) { text in
        SentenceLabels(sentence: text, letter: letter, quotes: quotes)
      } span: { kind, text in
        SentenceLabels(span: text, kind: kind, quotes: quotes)
      }
    }
    for (name, passages) in passages.sets {
      for (number, passage) in passages.enumerated() {
        let text = SourceText(passage.text)
        let samples = LetterSamples(text, of: name, phrases: phrases, recorder: recorder)
        add(text, samples, group: "\(name)/\(number % SampleSet.folds)", to: &features) { _ in
          SentenceLabels(passage: passage, set: name)
        } span: { kind, text in
          SentenceLabels(span: text, kind: kind, passage: passage, set: name)
        }
      }
    }
    number(features, recorder)
  }

  private mutating func add(
    _ text: SourceText, _ samples: LetterSamples, group: String, to features: inout [[UInt64]],
    sentence: (String) -> SentenceLabels, span: (SpanKind, String) -> SentenceLabels
  ) {
    func string(_ range: Range<Int>) -> String { String(decoding: text.utf8[range], as: UTF8.self) }
    let first = features.count
    for item in samples.sentences {
      features.append(item.features)
      labels.append(sentence(string(item.range)))
      groups.append(group)
    }
    let firstSpan = features.count
    for item in samples.spans {
      features.append(item.features)
      labels.append(span(item.kind, string(item.range)))
      groups.append(group)
    }
    sources.append(
      Source(
        group: group, samples: first..<firstSpan,
        paragraphs: samples.sentences.map(\.paragraph),
        spans: firstSpan..<features.count,
        spanKinds: samples.spans.map(\.kind), spanSentences: samples.spans.map(\.sentence)))
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
