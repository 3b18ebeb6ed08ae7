public import VouchLexicon
public import VouchText

/// Analyses letters, one after the other; a value keeps its storage from letter to letter.
///
/// Not to be shared between threads: each worker has its own.
public struct Analyzer {
  package private(set) var reading: LetterReading
  package private(set) var scores = SentenceScores()
  private var scorer: SentenceScorer
  private var findings: FindingCollector
  private let scoreModel: ScoreModel
  private var spanFinder: SpanFinder
  private var spans = SpanCollector()
  /// The phrases proposed in the last letter.
  var candidates: [SpanCandidate] { spans.candidates }
  private let facts: FactsFinder
  private var weights = SentenceWeights()
  private var features = LetterFeatures()

  /// What the letter model rates: overall, and the five axes.
  package static let scoreTargets = ScoreModel.targets

  /// Makes an analyser with the lexicon and weights that are compiled into the program.
  public init() {
    self.init(lexicon: .embedded, model: .embedded)
  }

  /// Makes an analyser with other weights, such as those fitted without a corpus.
  public init(lexicon: Lexicon, model: Model) {
    var lists = WordLists()
    spanFinder = SpanFinder(lexicon: lexicon, lists: &lists)
    facts = FactsFinder(lists: &lists)
    findings = FindingCollector(decision: Decision(model), lists: &lists)
    scoreModel = ScoreModel(model)
    reading = LetterReading(lexicon: lexicon, lists: lists)
    scorer = SentenceScorer(classes: reading.classes, model: model)
  }

  /// Analyses one letter.
  ///
  /// - Parameter explaining: whether findings keep the words and features that decided them, at a price.
  /// - Complexity: O(n) in the bytes of the text.
  public mutating func analyze(_ text: SourceText, explaining: Bool = false) -> Analysis {
    reading.read(text)
    scorer.score(reading, into: &scores)
    spanFinder.propose(reading, to: &spans)
    scorer.score(&spans)
    return finish(withCues: explaining)
  }

  /// Analyses a text with given scores of its sentences and phrases; for fitting.
  ///
  /// - Parameter spanScores: one a candidate, in the order of `LetterSamples.spans`.
  package mutating func analyze(
    _ text: SourceText, scores: SentenceScores, spanScores: [Float]
  ) -> (analysis: Analysis, features: LetterFeatures) {
    reading.read(text)
    self.scores = scores
    spanFinder.propose(reading, to: &spans)
    for (index, score) in zip(spans.candidates.indices, spanScores) {
      spans.setScore(score, of: index)
    }
    let analysis = finish(withCues: false)
    return (analysis, features)
  }

  private mutating func finish(withCues: Bool) -> Analysis {
    let letter = reading.letter
    let facts = facts.facts(reading)
    var bodyWords = 0
    for view in reading.views { bodyWords += letter.wordCount(of: view.sentence.tokens) }
    var (scenarios, found) = findings.collect(
      reading, scores, spans: spans.candidates, facts: facts, bodyWords: bodyWords)
    if withCues { addCues(to: &found) }
    weights.fill(scores, reading)
    features.fill(
      SentenceValues(scores, weights), scenarios: scenarios.count, findings: found)
    let evidence = ScoreEvidence(scores: scores, reading: reading)
    var ceilings: [(ScoreCeiling, Passages)] = []
    for ceiling in ScoreCeiling.all {
      let passages = ceiling.passages(reading)
      if !passages.isEmpty { ceilings.append((ceiling, passages)) }
    }
    let score = scoreModel.score(
      features, evidence: { evidence.passages(for: $0) }, ceilings: ceilings)
    return Analysis(
      facts: facts, scenarios: scenarios, findings: found, score: score,
      wordCount: letter.wordCount(of: 0..<letter.tokens.count), bodyWordCount: bodyWords)
  }

  private mutating func addCues(to found: inout [Finding]) {
    for index in found.indices {
      guard let range = found[index].range,
        let output = SentenceOutput.allCases.first(where: { $0.kind == found[index].kind }),
        let position = reading.position(ofBytes: range)
      else { continue }
      found[index].cues = scorer.cues(position, output, reading)
    }
  }
}
