import Testing
import VouchAnalysis
import VouchText

/// What a letter as a whole lacks, or does not lack.
@Suite struct LetterWideTests {
  private func lacks(_ kind: FindingKind, _ body: String, _ frame: LetterFrame = .usual) -> Bool {
    frame.analyze(body).findings.contains { $0.kind == kind }
  }

  /// For each kind a body that lacks it and bodies that do not.
  @Test(
    arguments: [
      (.noObservation, "She is a hard worker. Her knowledge is broad."),
      (.noDuration, "I supervised her on the wards. She examines with care."),
      (.noDuration, "Her patient had been in bed for three weeks when she found the abscess."),
      (.noEndorsement, "I supervised her on the wards for a month. Thank you for reading this."),
      (.noComparison, "I supervised her for a month. I recommend her without reservation."),
      (.noComparison, "She treated forty patients in four weeks and knew all of them."),
      (.noScenario, "She managed patients with pneumonia, cirrhosis and heart failure."),
      (.noContact, "I supervised her on the wards for a month. I recommend her."),
    ] as [(FindingKind, String)])
  func missing(kind: FindingKind, body: String) {
    #expect(lacks(kind, body), "\(kind.rawValue)")
  }

  @Test(
    arguments: [
      (.noObservation, "I am told that she did well on the wards. I never worked with her."),
      (.noEndorsement, "She recommended a lumbar puncture, and the team agreed with her."),
      (.noRelationship, "She is a hard worker. Her knowledge is broad."),
      (.noRelationship, "I know her and think highly of her."),
    ] as [(FindingKind, String)])
  func missingButNotYetSeen(kind: FindingKind, body: String) {
    whereOpen { #expect(lacks(kind, body), "\(kind.rawValue)") }
  }

  @Test(
    arguments: [
      (.noObservation, "I supervised her on the wards and watched her examine patients."),
      (.noDuration, "I supervised her on the wards for four weeks."),
      (.noDuration, "She has worked in my clinic every Tuesday since March."),
      (.noRelationship, "I was her attending physician on the cardiology service."),
      (.noRelationship, "I am the director of the clerkship in which she worked, and her mentor."),
      (.noEndorsement, "I recommend her for your program."),
      (.noEndorsement, "I recommend her. One night she heard a murmur that nobody had heard."),
      (.noEndorsement, "She has my full support."),
      (.noEndorsement, "I am writing to recommend her for residency. She is kind."),
      (.noEndorsement, "It is my pleasure to recommend her for a residency position with you."),
      (.noComparison, "She is among the best three of sixty students whom I have taught."),
      (
        .noScenario,
        "When a man with heart failure became confused one night, she found a sodium of 118."
      ),
      (.noContact, "Please call me at 617-555-0100 if I can tell you more."),
      (.noContact, "You can reach me at marsh@harbor.example for anything further."),
      (.noContact, "I am happy to answer any questions about her."),
    ] as [(FindingKind, String)])
  func present(kind: FindingKind, body: String) {
    whereOpen(kind == .noScenario) { #expect(!lacks(kind, body), "\(kind.rawValue)") }
  }

  @Test func contactMayStandInTheLetterhead() {
    let frame = LetterFrame(letterhead: "Harbor University Hospital\nTel. (617) 555-0100")
    #expect(!lacks(.noContact, "I recommend her.", frame))
  }

  @Test func aScientistNeedsNoClinicalScenario() {
    let body = "For two years he ran our assay. He read 180 charts and found the error in them."
    let scientist = LetterFrame(signature: "Elena Marsh, PhD\nProfessor of Biochemistry")
    #expect(!lacks(.noScenario, body, scientist))
    #expect(lacks(.noScenario, body))
  }

  @Test func aLetterOfManyWordsIsNotTooShort() {
    let sentence = "I saw her work on our ward with patients of every kind. "
    #expect(lacks(.tooShort, String(repeating: sentence, count: 8)))
    #expect(!lacks(.tooShort, String(repeating: sentence, count: 16)))
  }

  @Test func wordsOutsideTheBodyDoNotCount() {
    let address = "Department of Medicine, Division of Cardiology, Office of Education\n"
    let frame = LetterFrame(letterhead: String(repeating: address, count: 20))
    #expect(lacks(.tooShort, "I recommend her.", frame))
  }

  @Test(arguments: [
    ("Elena Marsh, MD\nAssociate Professor of Medicine", false),
    ("Dr. Elena Marsh", false),
    ("", true),
    ("Program Director", true),
    ("______________________", true),
  ])
  func aSignatureNamesItsWriter(signature: String, isUnsigned: Bool) {
    #expect(lacks(.unsigned, "I recommend her.", LetterFrame(signature: signature)) == isUnsigned)
  }

  @Test func aPlaceholderIsNoSignature() {
    let frame = LetterFrame(signature: "[Signature]")
    #expect(lacks(.unsigned, "I recommend her.", frame))
  }

  @Test func findingsAboutTheWholeLetterHaveNoSpan() {
    for finding in LetterFrame.usual.analyze().findings where finding.kind.isLetterWide {
      #expect(finding.range == nil)
    }
  }
}
