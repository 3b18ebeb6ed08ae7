import Testing
import VouchAnalysis
import VouchText

/// Who the letter is about and who wrote it.
@Suite struct NamesTests {
  @Test(arguments: [
    ("Dr. Amara Okafor", "Amara Okafor"), ("Ms. Lucía Ortega-Bright", "Lucía Ortega-Bright"),
    ("Nguyen Thi Minh", "Nguyen Thi Minh"),
    ("Dr. Omar Al-Rashid", "Omar Al-Rashid"), ("Miss Siobhan O'Leary", "Siobhan O'Leary"),
    ("Dr. Mary Ann Castellanos", "Mary Ann Castellanos"), ("Summer Day", "Summer Day"),
    ("Will May", "Will May"), ("Dr. Md. Sabbir Rahman", "Md. Sabbir Rahman"),
    ("Dr. Carla French", "Carla French"), ("Ms. Dana Israel", "Dana Israel"),
    ("Dr. María de los Ángeles Soto", "María de los Ángeles Soto"), ("Dr. Li Na", "Li Na"),
  ])
  func applicantOfTheSubjectLine(written: String, name: String) {
    #expect(LetterFrame(applicant: written).facts().applicant == name)
  }

  @Test(arguments: ["Yusuf Islam", "Ann Church", "Paul Christian"])
  func aSurnameIsNoFaith(name: String) {
    let surname = name.split(separator: " ")[1]
    let findings = LetterFrame(applicant: "Dr. \(name)").analyze(
      "Dr. \(surname) noticed that the pain was out of proportion and called the surgeon."
    ).findings
    #expect(!findings.contains { $0.kind == .protectedCharacteristic })
    #expect(!findings.contains { $0.kind == .identityMismatch })
  }

  @Test func particlesBelongToTheName() {
    let frame = LetterFrame(applicant: "Mr. Jan van der Berg")
    #expect(frame.facts().applicant == "Jan van der Berg")
  }

  @Test(arguments: [
    ("It is my pleasure to recommend Dr. Priya Raman for your program.", "Priya Raman"),
    ("I write on behalf of Mr. Tomasz Wieczorek, whom I supervised in clinic.", "Tomasz Wieczorek"),
    ("Kwame Boateng asked me for this letter, and I was glad that he did.", "Kwame Boateng"),
    (
      "I introduce to you Dr. Maria Corazon \"Coring\" Dimaguiba, whom I supervised.",
      "Maria Corazon \"Coring\" Dimaguiba"
    ),
    (
      "I introduce to you Dr. Chukwuemeka (\"Emeka\") Nwosu, whom I supervised.",
      "Chukwuemeka (\"Emeka\") Nwosu"
    ),
    (
      "I lead five clinics, in one of which, at Vista Larga, Dr. Ngozi Ruiz saw patients.",
      "Ngozi Ruiz"
    ),
  ])
  func applicantOfTheOpeningSentence(opening: String, name: String) {
    let frame = LetterFrame(applicant: "", opening: opening)
    #expect(frame.facts("His plans were sound. I supervised many students.").applicant == name)
  }

  @Test func applicantOfTheAddress() {
    let letter = SourceText(
      """
      To the Dermatology programmes, concerning Dr Priya Raman

      For two weeks she worked under my eyes as a visitor, and nothing that I asked of her was left undone.

      Elena Marsh, MD
      """)
    var analyzer = Analyzer()
    let facts = analyzer.analyze(letter).facts
    #expect(facts.applicant == "Priya Raman")
    #expect(facts.specialty == "dermatology")
  }

  @Test func aReferenceNumberIsNoName() {
    let letter = SourceText(
      """
      Ref no: 12 / 2025

      Dear colleague,

      Ms. Priya Raman was a student in my rooms for one week. She took a history when asked.

      Sincerely,
      Elena Marsh, MD
      """)
    var analyzer = Analyzer()
    #expect(analyzer.analyze(letter).facts.applicant == "Priya Raman")
  }

  @Test func otherPeopleAreNotTheApplicant() {
    let body = """
      Dr. Feld, our chief of nephrology, and Dr. Feld's team taught her. Dr. Feld asked for her by
      name, and Mrs. Joan Miller, our head nurse, agreed with Dr. Feld.
      """
    #expect(LetterFrame.usual.facts(body).applicant == "Amara Okafor")
  }

  @Test(arguments: [
    ("Elena Marsh, MD\nAssociate Professor of Medicine", "Elena Marsh"),
    ("Dr. Samuel T. Brightwater\nProgram Director", "Samuel T. Brightwater"),
    ("Rukmini Devi Prasad, MBBS, MD\nConsultant Physician", "Rukmini Devi Prasad"),
    ("Prof. Hans-Peter Vogel\nHead of Department", "Hans-Peter Vogel"),
    ("Art Page, MD\nProfessor of Medicine", "Art Page"),
    ("Rose Church, MD, FACP", "Rose Church"), ("Fitzgerald Brown, DO", "Fitzgerald Brown"),
    ("M. T. MacAllister, MD, FACS", "M. T. MacAllister"),
  ])
  func writerOfTheSignature(signature: String, name: String) {
    #expect(LetterFrame(signature: signature).facts().writer == name)
  }

  @Test func titleAndInstitutionStandInTheirLines() {
    let facts = LetterFrame.usual.facts()
    #expect(facts.writerTitle == "Associate Professor of Medicine")
    #expect(facts.institution == "Harbor University Hospital")
  }

  @Test func theInstitutionMayStandInTheSignature() {
    let frame = LetterFrame(
      letterhead: "",
      signature: "Elena Marsh, MD\nMedical Director\nSt. Wendelin Medical Center")
    #expect(frame.facts().institution == "St. Wendelin Medical Center")
  }

  @Test func aTitleIsNoInstitution() {
    let frame = LetterFrame(
      letterhead: "",
      signature: "Elena Marsh, MD\nClinic Director\nSt. Wendelin Medical Center")
    #expect(frame.facts().institution == "St. Wendelin Medical Center")
  }

  @Test func aLetterWithoutNamesHasNone() {
    let frame = LetterFrame(
      applicant: "", opening: "I am writing about a student of mine.", signature: "")
    let facts = frame.facts("The student worked with me on the ward.")
    #expect(facts.applicant == nil)
    #expect(facts.writer == nil)
    #expect(facts.pronoun == nil)
  }

  @Test(arguments: [
    ("He examines with care, and his notes are clear.", "he"),
    ("She examines with care, and her notes are clear.", "she"),
    ("They examine with care. Their notes are clear, and I recommend them.", "they"),
    ("When a woman came in with pain, he saw that she was septic. He called his senior.", "he"),
    (
      """
      He examines with care, and his notes are clear. When a nurse asked her mother to come, she came. She was ill, and she
      knew it. Her heart had failed.
      """, "he"
    ),
  ])
  func pronounOfTheApplicant(body: String, pronoun: String) {
    #expect(LetterFrame.usual.facts(body).pronoun == pronoun)
  }
}
