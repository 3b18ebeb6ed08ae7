public import VouchLexicon
public import VouchText

/// Analyses letters, one after the other; a value keeps its storage from letter to letter.
///
/// Not to be shared between threads: each worker has its own.
public struct Analyzer {
  package private(set) var reading: LetterReading
  package private(set) var scores = SentenceScores()
  private var scorer: SentenceScorer
  private let findings: FindingCollector
  private let scoreModel: ScoreModel
  private let facts = FactsFinder()

  /// What the letter model rates: overall, and the five axes.
  package static let scoreTargets = ScoreModel.targets

  /// Makes an analyser with the lexicon and weights that are compiled into the program.
  public init() {
    self.init(lexicon: .embedded, model: .embedded)
  }

  /// Makes an analyser with other weights, such as those fitted without a corpus.
  public init(lexicon: Lexicon, model: Model) {
    reading = LetterReading(lexicon: lexicon)
    scorer = SentenceScorer(lexicon: lexicon, model: model)
    findings = FindingCollector(decision: Decision(model))
    scoreModel = ScoreModel(model)
  }

  /// Analyses one letter.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public mutating func analyze(_ text: SourceText) -> Analysis {
    reading.read(text)
    scorer.score(reading, into: &scores)
    return finish(withCues: true)
  }

  /// Analyses a text that has been read, with given scores of its sentences; for fitting.
  package mutating func analyze(_ text: SourceText, scores: SentenceScores) -> (
    analysis: Analysis, features: LetterFeatures
  ) {
    reading.read(text)
    self.scores = scores
    let analysis = finish(withCues: false)
    return (analysis, features(analysis.findings, bodyWords: analysis.bodyWordCount))
  }

  private mutating func finish(withCues: Bool) -> Analysis {
    let letter = reading.letter
    let facts = facts.facts(reading)
    let bodyWords = letter.sentences.filter { $0.zone == .body }
      .reduce(0) { $0 + letter.wordCount(of: $1.tokens) }
    var (scenarios, found) = findings.collect(
      reading, scores, facts: facts, bodyWords: bodyWords)
    if withCues { addCues(to: &found) }
    let features = features(found, bodyWords: bodyWords)
    let score = scoreModel.score(features) { evidence(for: $0) }
    return Analysis(
      facts: facts, scenarios: scenarios, findings: found, score: score,
      wordCount: letter.wordCount(of: 0..<letter.tokens.count), bodyWordCount: bodyWords)
  }

  private func features(_ found: [Finding], bodyWords: Int) -> LetterFeatures {
    LetterFeatures(
      scores: scores,
      lengths: reading.views.map { reading.letter.wordCount(of: $0.sentence.tokens) },
      findings: found, bodyWords: bodyWords)
  }

  /// The sentences that show a feature most clearly, at most three.
  private func evidence(for feature: LetterFeature) -> [Range<Int>] {
    guard let output = feature.evidence else { return [] }
    return reading.views.indices.filter { scores[$0, output] > 0 }
      .sorted { scores[$0, output] > scores[$1, output] }.prefix(3).sorted()
      .map { reading.letter.bytes(of: reading.views[$0].sentence.tokens) }
  }

  private mutating func addCues(to found: inout [Finding]) {
    for index in found.indices {
      guard let range = found[index].range,
        let output = SentenceOutput.allCases.first(where: { $0.kind == found[index].kind }),
        let position = reading.views.firstIndex(where: {
          reading.letter.bytes(of: $0.sentence.tokens) == range
        })
      else { continue }
      found[index].cues = scorer.cues(position, output, reading)
    }
  }
}
