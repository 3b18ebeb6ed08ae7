import VouchAnalysis
public import VouchLexicon
import VouchText

/// Fits models from labelled letters and passages.
public struct Fitter: Sendable {
  let letters: [LabelledLetter]
  let passages: PassageSets
  let samples: SampleSet

  /// Corpora of the letters, in order.
  public let corpora: [String]

  /// Those of them that thresholds and the letter model are fitted on.
  let calibrating: [String]

  /// Penalty of the letter model's squared weights.
  static let penalty = 40.0

  public init(corpora: [LabelledCorpus], passages: PassageSets) {
    self.corpora = corpora.map(\.name)
    calibrating = corpora.filter(\.isCalibrating).map(\.name)
    letters = corpora.flatMap(\.letters)
    self.passages = passages
    samples = SampleSet(letters: letters, passages: passages)
  }

  /// The model fitted on everything, with the decisions' thresholds and the letter model fitted on scores of sentence
  /// models that had not seen the letter's corpus.
  ///
  /// - Throws: `CorpusError` where there is no labelled letter.
  public func fit() async throws -> ModelFile {
    guard !letters.isEmpty else { throw CorpusError(description: "no labelled letters to fit on") }
    let selections =
      [[]] + calibrating.map { Set([$0]) } + (0..<SampleSet.folds).map(Fitter.fold)
    let fits = await SentenceFit.all(samples, leavingOut: selections)
    var file = try model(leavingOut: [], fits: fits)
    file.parameters += passageThresholds(fits)
    file.fitted = fitted
    return file
  }

  /// The log-odds from which passages count as yes, by models that had not seen their fold.
  ///
  /// - Parameter excluded: the fold that the thresholds may not see.
  func passageThresholds(
    _ fits: [Set<String>: SentenceFit], leavingOut excluded: Int? = nil
  ) -> [(name: String, values: [String])] {
    PassageJudge.thresholds.map { set, output in
      let cases = samples.sources.compactMap { source -> (score: Float, isGold: Bool)? in
        guard source.group.hasPrefix(set + "/"),
          let fold = Int(source.group.dropFirst(set.count + 1)), fold != excluded,
          let fit = fits[Fitter.fold(fold)], let first = source.samples.first,
          let isGold = samples.labels[first][output]
        else { return nil }
        let scores = fit.scores(source, samples)
        return ((0..<scores.count).map { scores[$0, output] }.max() ?? -9, isGold)
      }
      return (PassageJudge.threshold(of: set), ["\(ThresholdFit.steadyAccuracy(cases))"])
    }
  }

  /// The fingerprints of all texts by corpus, the passages last.
  private var fitted: [(name: String, hashes: [UInt64])] {
    corpora.map { corpus in
      (corpus, letters.filter { $0.corpus == corpus }.map { TextFingerprint.of($0.text.string) })
    } + [("passages", passages.sets.flatMap(\.passages).map { TextFingerprint.of($0.text) })]
  }

  /// The groups of the passages of one fold.
  static func fold(_ number: Int) -> Set<String> {
    Set(PassageSets.names.map { "\($0)/\(number)" })
  }

  /// The model fitted without some corpora, or without one fold of the passages.
  ///
  /// - Parameter fits: those that leave out `excluded`, alone and with each other corpus.
  func model(
    leavingOut excluded: Set<String>, fits: [Set<String>: SentenceFit]
  ) throws -> ModelFile {
    guard let fit = fits[excluded] else {
      preconditionFailure("no sentence models without \(excluded.sorted())")
    }
    var file = ModelFile(outputs: SentenceOutput.allCases.map(\.name))
    file.features = samples.names.indices.compactMap { column in
      let weights = fit.weights.map { $0[column] }
      guard weights.contains(where: { $0 != 0 }) else { return nil }
      return ModelFile.Feature(name: samples.names[column], weights: weights)
    }
    file.parameters.append(("bias", fit.bias.map(\.description)))
    let scored = letters.indices.compactMap { index -> ScoredLetter? in
      let corpus = letters[index].corpus
      guard calibrating.contains(corpus), !excluded.contains(corpus),
        let fit = fits[excluded.union([corpus])]
      else { return nil }
      let source = samples.sources[index]
      return ScoredLetter(
        letter: letters[index], scores: fit.scores(source, samples),
        labels: source.samples.map { samples.labels[$0] },
        spanScores: fit.spanScores(source, samples), source: source,
        spanLabels: source.spans.map { samples.labels[$0] })
    }
    file.parameters += DecisionFit.parameters(scored)
    file.parameters += try LetterFit.parameters(scored, decisions: file.parameters)
    return file
  }
}
