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
  private let spanFinder = SpanFinder()
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
  /// - Parameter explaining: whether findings keep the words and features that decided them, at a price.
  /// - Complexity: O(n) in the bytes of the text.
  public mutating func analyze(_ text: SourceText, explaining: Bool = false) -> Analysis {
    reading.read(text)
    scorer.score(reading, into: &scores)
    let spans = spanFinder.candidates(reading).map {
      ScoredSpan(candidate: $0, score: scorer.score($0))
    }
    return finish(spans, withCues: explaining)
  }

  /// Analyses a text with given scores of its sentences and phrases; for fitting.
  ///
  /// - Parameter spanScores: one a candidate, in the order of `SentenceFeatures.spans`.
  package mutating func analyze(
    _ text: SourceText, scores: SentenceScores, spanScores: [Float]
  ) -> (analysis: Analysis, features: LetterFeatures) {
    reading.read(text)
    self.scores = scores
    let spans = zip(spanFinder.candidates(reading), spanScores).map {
      ScoredSpan(candidate: $0, score: $1)
    }
    let analysis = finish(spans, withCues: false)
    let features = features(analysis.findings, scenarios: analysis.scenarios.count)
    return (analysis, features)
  }

  private mutating func finish(_ spans: [ScoredSpan], withCues: Bool) -> Analysis {
    let letter = reading.letter
    let facts = facts.facts(reading)
    let bodyWords = letter.sentences.filter { $0.zone == .body }
      .reduce(0) { $0 + letter.wordCount(of: $1.tokens) }
    var (scenarios, found) = findings.collect(
      reading, scores, spans: spans, facts: facts, bodyWords: bodyWords)
    if withCues { addCues(to: &found) }
    let features = features(found, scenarios: scenarios.count)
    let evidence = ScoreEvidence(scores: scores, reading: reading)
    let score = scoreModel.score(features) { evidence.ranges(for: $0) }
    return Analysis(
      facts: facts, scenarios: scenarios, findings: found, score: score,
      wordCount: letter.wordCount(of: 0..<letter.tokens.count), bodyWordCount: bodyWords)
  }

  private func features(_ found: [Finding], scenarios: Int) -> LetterFeatures {
    LetterFeatures(
      scores: scores,
      lengths: reading.views.map { reading.symbolCount(of: $0) },
      scenarios: scenarios, findings: found)
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
