import Testing
import VouchAnalysis
import VouchText

/// The catalogue's own examples: the analysis flags the one and not the other.
@Suite struct CatalogueExampleTests {
  /// Kinds of passages whose examples are not decided as the catalogue says yet.
  private static let openFlagged: Set<FindingKind> = [
    .identityMismatch, .noEndorsement, .noRelationship,
  ]
  private static let openNotFlagged: Set<FindingKind> = [.duration, .protectedCharacteristic]

  /// Kinds of the whole letter that one sentence of an otherwise bare letter decides.
  private static let decidedBySentence: [FindingKind] = [
    .noScenario, .noObservation, .noDuration, .noRelationship, .noEndorsement, .noComparison,
    .noContact,
  ]

  private func isFound(_ kind: FindingKind, _ example: String) -> Bool {
    let frame = LetterFrame(applicant: "Dr. Rao")
    return frame.analyze(example).findings.contains { $0.kind == kind }
  }

  @Test(arguments: FindingKind.allCases.filter { !$0.isLetterWide } + decidedBySentence)
  func flagsItsExample(kind: FindingKind) {
    let rule = RuleCatalogue.rule(for: kind)
    whereOpen(Self.openFlagged.contains(kind)) {
      #expect(isFound(kind, rule.flagged), "\(kind.rawValue): \(rule.flagged)")
    }
  }

  @Test(arguments: FindingKind.allCases.filter { !$0.isLetterWide } + decidedBySentence)
  func doesNotFlagTheOther(kind: FindingKind) {
    let rule = RuleCatalogue.rule(for: kind)
    whereOpen(Self.openNotFlagged.contains(kind)) {
      #expect(!isFound(kind, rule.notFlagged), "\(kind.rawValue): \(rule.notFlagged)")
    }
  }

  @Test func shortLettersAreFlaggedAsTheirExample() {
    #expect(isFound(.tooShort, RuleCatalogue.rule(for: .tooShort).flagged))
  }

  @Test func signaturesAreReadAsTheirExamples() {
    let rule = RuleCatalogue.rule(for: .unsigned)
    for (example, isUnsigned) in [(rule.flagged, true), (rule.notFlagged, false)] {
      let frame = LetterFrame(closing: "", signature: example)
      let found = frame.analyze("I recommend her to you.").findings.contains {
        $0.kind == .unsigned
      }
      #expect(found == isUnsigned, "\(example)")
    }
  }
}
