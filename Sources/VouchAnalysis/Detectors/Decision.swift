import VouchLexicon

/// The log-odds at which the sentence models say yes.
package struct Decision {
  private let thresholds: [Float]
  let scenario: ScenarioDetector
  private let absent: [FindingKind: Float]

  init(_ model: Model) {
    var thresholds = [Float](repeating: 0, count: SentenceOutput.allCases.count)
    for output in SentenceOutput.allCases {
      if let value = model.numbers("threshold:" + output.name).first {
        thresholds[output.rawValue] = value
      }
    }
    self.thresholds = thresholds
    let grown = model.numbers("scenario")
    scenario = ScenarioDetector(
      opens: grown.first ?? 0, continues: grown.count > 1 ? grown[1] : 0)
    var absent: [FindingKind: Float] = [:]
    for kind in Decision.absences.keys {
      absent[kind] = model.numbers("absent:" + kind.rawValue).first ?? 0
    }
    self.absent = absent
  }

  /// The output whose best sentence decides that something is missing from the letter.
  package static let absences: [FindingKind: SentenceOutput] = [
    .noObservation: .directObservation, .noDuration: .duration, .noRelationship: .relationship,
    .noEndorsement: .endorsement, .noComparison: .peerComparison,
  ]

  func threshold(_ output: SentenceOutput) -> Float { thresholds[output.rawValue] }

  /// Whether no sentence of the letter shows what the kind misses.
  func isAbsent(_ kind: FindingKind, _ scores: SentenceScores) -> Bool {
    guard let output = Decision.absences[kind], let limit = absent[kind] else { return false }
    return !(0..<scores.count).contains { scores[$0, output] >= limit }
  }
}
