import VouchAnalysis

/// What to ask the writer: one question a rule, the most useful first.
struct WriterQuestion {
  var text: String
  /// The findings that raise it, in the order of the text.
  var findings: [Finding]
  var kind: FindingKind

  /// The questions that the weaknesses of a letter raise, without repetition.
  static func all(for analysis: Analysis) -> [WriterQuestion] {
    var questions: [WriterQuestion] = []
    var places: [String: Int] = [:]
    for finding in analysis.weaknesses {
      let text = finding.rule.suggestion
      if text.isEmpty { continue }
      if let place = places[text] {
        questions[place].findings.append(finding)
      } else {
        places[text] = questions.count
        questions.append(WriterQuestion(text: text, findings: [finding], kind: finding.kind))
      }
    }
    return questions.enumerated().sorted { lhs, rhs in
      (lhs.element.urgency, lhs.offset) < (rhs.element.urgency, rhs.offset)
    }.map(\.element)
  }

  /// Lower is asked earlier: what must be removed, what the closing lacks, then what readers miss most.
  private var urgency: Int {
    Self.order.firstIndex(of: kind) ?? Self.order.count
  }

  private static let order: [FindingKind] = [
    .identityMismatch, .templateArtifact, .patientIdentifier, .noScenario, .doubtRaiser,
    .hedgedEndorsement, .noEndorsement, .noComparison, .genericPraise, .noObservation, .tooShort,
    .noDuration, .noRelationship, .faintPraise, .secondHand, .protectedCharacteristic, .cvRecital,
    .unsigned, .noContact, .cliche,
  ]
}
