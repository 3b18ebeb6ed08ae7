import VouchAnalysis
import VouchLexicon

/// What every letter and passage gets from models that had not seen its corpus or fold.
public struct CrossFit: Sendable {
  /// The letters of each corpus.
  public var letters: [(corpus: String, judged: [JudgedLetter])]
  public var passages: [PassageEvaluation]

  /// Fits without each corpus in turn and judges it; then without each fold of the passages.
  ///
  /// - Parameter corpora: those to report; all of the fitter's are used for fitting.
  public init(_ fitter: Fitter, corpora: [String], withPassages: Bool) async throws {
    var selections: [Set<String>] = []
    for corpus in corpora {
      selections.append([corpus])
      selections += fitter.calibrating.filter { $0 != corpus }.map { [corpus, $0] }
    }
    if withPassages {
      selections += fitter.calibrating.map { [$0] } + [[]]
      selections += (0..<SampleSet.folds).map(Fitter.fold)
    }
    let fits = await SentenceFit.all(
      fitter.samples,
      leavingOut: Array(Set(selections)).sorted {
        $0.sorted().joined() < $1.sorted().joined()
      })
    letters = []
    for corpus in corpora {
      var analyzer = Analyzer(
        lexicon: .embedded, model: try Model(fitter.model(leavingOut: [corpus], fits: fits)))
      let judged = fitter.letters.filter { $0.corpus == corpus }.map {
        JudgedLetter(letter: $0, analysis: analyzer.analyze($0.text))
      }
      letters.append((corpus, judged))
    }
    passages = []
    guard withPassages else { return }
    // The sentence models and the passages' own threshold must not have seen a fold; the other thresholds rest on
    // letters alone.
    let whole = try fitter.model(leavingOut: [], fits: fits)
    var judges: [PassageJudge] = []
    for fold in 0..<SampleSet.folds {
      guard let fit = fits[Fitter.fold(fold)] else { continue }
      var file = fitter.replacing(whole, with: fit)
      file.parameters += fitter.passageThresholds(fits, leavingOut: fold)
      judges.append(PassageJudge(model: try Model(file)))
    }
    for (name, set) in fitter.passages.sets where !set.isEmpty {
      passages.append(
        PassageEvaluation(
          name: name,
          set.enumerated().map { number, passage in
            let judge = number % SampleSet.folds
            return (
              PassageEvaluation.gold(passage, set: name),
              judges[judge].decide(passage, set: name)
            )
          }))
    }
  }
}

extension Fitter {
  /// A model file with the sentence models of another fit.
  func replacing(_ file: ModelFile, with fit: SentenceFit) -> ModelFile {
    var file = file
    file.features = samples.names.indices.map { column in
      ModelFile.Feature(name: samples.names[column], weights: fit.weights.map { $0[column] })
    }
    file.parameters = file.parameters.map { parameter in
      parameter.name == "bias" ? ("bias", fit.bias.map(\.description)) : parameter
    }
    return file
  }
}
