import VouchLexicon

/// The log-odds at which the sentence models say yes.
package struct Decision {
  private let thresholds: [Float]
  let scenario: ScenarioDetector
  let absences: [Absence]

  /// What is missing from a letter whose best sentence stays below a limit.
  package struct Absence {
    package var kind: FindingKind
    /// The output that would show it.
    package var output: SentenceOutput
    var limit: Float = 0
  }

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
      opens: grown.first ?? 0, continues: grown.count > 1 ? grown[1] : 0,
      splits: grown.count > 2 ? grown[2] : .infinity)
    absences = Decision.absences.map { absence in
      var absence = absence
      absence.limit = model.numbers("absent:" + absence.kind.rawValue).first ?? 0
      return absence
    }
  }

  /// All absences, without their limits.
  package static let absences = [
    Absence(kind: .noObservation, output: .directObservation),
    Absence(kind: .noDuration, output: .duration),
    Absence(kind: .noRelationship, output: .relationship),
    Absence(kind: .noEndorsement, output: .endorsement),
    Absence(kind: .noComparison, output: .peerComparison),
  ]

  func threshold(_ output: SentenceOutput) -> Float { thresholds[output.rawValue] }

  /// Whether no sentence of the letter shows what is asked for.
  func isAbsent(_ absence: Absence, _ scores: SentenceScores) -> Bool {
    !(0..<scores.count).contains { scores[$0, absence.output] >= absence.limit }
  }
}
