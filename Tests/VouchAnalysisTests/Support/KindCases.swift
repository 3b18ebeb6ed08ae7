import VouchAnalysis

/// The marked texts of one kind: cases that hold, and clear-cut ones that do not yet.
///
/// Cases are parted by blank lines; a line end inside a case is a space, `¶` ends a paragraph.
struct KindCases: Sendable {
  var subject: Subject
  var clear: [MarkedCase]
  /// Cases that a careful reader decides as marked and the analysis does not yet.
  var open: [MarkedCase]

  init(
    _ subject: Subject, _ precision: MarkedCase.Precision = .exact, frame: LetterFrame = .usual,
    clear: String, open: String = ""
  ) {
    self.subject = subject
    func cases(_ list: String) -> [MarkedCase] {
      list.split(separator: "\n\n").map {
        MarkedCase(
          subject: subject, body: $0.split(separator: "\n").joined(separator: " "),
          precision: precision, frame: frame)
      }
    }
    self.clear = cases(clear)
    self.open = cases(open)
  }

  static let all: [KindCases] = [
    .scenario, .scenarioNearMisses, .genericPraise, .faintPraise, .hedgedEndorsement,
    .doubtRaiser, .secondHand, .cvRecital, .templateArtifact, .templateNearMisses,
    .otherName, .otherPronoun, .theyPronoun, .hyphenatedName, .nickname, .otherSpecialty,
    .protectedCharacteristic, .patientIdentifier, .cliche, .directObservation, .duration,
    .peerComparison, .concreteExample, .strongEndorsement,
  ]
}
