import VouchAnalysis
import VouchLexicon
import VouchText

/// Decides the class of a passage with the analysis of a letter.
struct PassageJudge {
  private var analyzer: Analyzer
  private let model: Model

  /// The sets whose yes or no has a threshold of its own, since their passages stand without their letters.
  static let thresholds: [(set: String, output: SentenceOutput)] = [
    ("scenario", .scenario), ("comparison", .peerComparison),
  ]

  /// The parameter with the log-odds at which a passage of a set counts as yes.
  static func threshold(of set: String) -> String { "passage-" + set }

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
    if let (_, output) = PassageJudge.thresholds.first(where: { $0.set == set }) {
      let threshold = model.numbers(PassageJudge.threshold(of: set)).first ?? 0
      return best(output) >= threshold ? "yes" : "no"
    }
    switch set {
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
