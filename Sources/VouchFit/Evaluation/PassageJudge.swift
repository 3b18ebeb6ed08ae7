import VouchAnalysis
import VouchLexicon
import VouchText

/// Decides the class of a passage with the analysis of a letter.
struct PassageJudge {
  private var analyzer: Analyzer
  private let model: Model

  /// The parameter with the log-odds at which a passage of its own, without its letter, tells a scenario.
  static let scenarioThreshold = "passage-scenario"

  init(model: Model) {
    self.model = model
    analyzer = Analyzer(lexicon: .embedded, model: model)
  }

  /// The class in the terms of the set.
  mutating func decide(_ passage: Passage, set: String) -> String {
    let analysis = analyzer.analyze(SourceText(passage.text))
    let scores = analyzer.scores
    func best(_ output: SentenceOutput) -> Float {
      (0..<scores.count).map { scores[$0, output] }.max() ?? -9
    }
    func margin(_ output: SentenceOutput) -> Float {
      best(output) - (model.numbers("threshold:" + output.name).first ?? 0)
    }
    switch set {
    case "scenario":
      let threshold = model.numbers(PassageJudge.scenarioThreshold).first ?? 0
      return best(.scenario) >= threshold ? "yes" : "no"
    case "comparison": return margin(.peerComparison) >= 0 ? "yes" : "no"
    case "identifier":
      return analysis.findings.contains { $0.kind == .patientIdentifier } ? "yes" : "no"
    case "negative":
      let kinds: [SentenceOutput] = [
        .genericPraise, .faintPraise, .hedgedEndorsement, .doubtRaiser, .secondHand, .cvRecital,
        .protectedCharacteristic,
      ]
      let first = kinds.max { margin($0) < margin($1) }
      guard let first, margin(first) >= 0, let kind = first.kind else { return "none" }
      return kind.rawValue
    case "endorsement":
      let strengths = SentenceOutput.strengths
      let first = strengths.indices.max { best(strengths[$0]) < best(strengths[$1]) }
      return "\(first ?? 0)"
    default:
      var kinds: [String] = []
      if margin(.directObservation) >= 0 { kinds.append("direct-observation") }
      if margin(.duration) >= 0 { kinds.append("duration") }
      if best(.relationship) >= 0 { kinds.append("relationship") }
      return kinds.joined(separator: " + ")
    }
  }
}
