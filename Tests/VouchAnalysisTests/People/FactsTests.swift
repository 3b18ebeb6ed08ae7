import Testing
import VouchAnalysis
import VouchText

/// Date, specialty, waiver and the writer's place, read off the letter's frame.
@Suite struct FactsTests {
  @Test(arguments: [
    "AAMC ID: 12345678 DOB: 03/04/1996\nOct. 2nd 2024",
    "Dates: 05/01/2024 - 05/28/2024\nOctober 2, 2024",
    "Ref. 99/99/2024, October 2, 2024", "Date of rotation: 05/01/2024\n10/02/2024",
  ])
  func datesOfSomethingElse(lines: String) {
    #expect(LetterFrame(date: lines).facts().date == "2024-10-02")
  }

  @Test(arguments: [
    ("Whisk two eggs with sugar. Add flour and bake for 30 minutes. Serve warm.", false),
    ("milk\neggs\nflour", false), ("Whisk two eggs.\n\nServes four", false),
    ("The patient had a normal ejection fraction. No thrombus was seen.", false),
    ("I have known her for two years and recommend her.", true),
    ("Dear Program Director:\n\nShe is a hard worker.", true),
    ("She is a hard worker.\n\nSincerely,\n\nElena Marsh, MD", true),
  ])
  func textsThatAreNoLetters(text: String, isLetter: Bool) {
    var analyzer = Analyzer()
    let analysis = analyzer.analyze(SourceText(utf8: Array(text.utf8)))
    #expect(analysis.facts.looksLikeLetter == isLetter)
  }

  @Test(arguments: [
    "Je vous recommande vivement le docteur Benali, qui a travaillé pendant six mois dans notre service de médecine.",
    "Ich empfehle Ihnen Frau Dr. Weber sehr, die sechs Monate lang auf unserer Station mit mir gearbeitet hat und die "
      + "ich täglich bei den Patienten gesehen habe.",
    "Me es grato recomendar al doctor Ruiz, quien trabajó conmigo durante seis meses en el servicio de medicina interna "
      + "de nuestro hospital.",
  ])
  func otherLanguagesAreTold(text: String) {
    var analyzer = Analyzer()
    #expect(!analyzer.analyze(SourceText(text)).facts.looksEnglish)
    #expect(LetterFrame.usual.facts(OwnLetters.checkbox).looksEnglish)
  }

  @Test(arguments: [
    ("September 14, 2025", "2025-09-14"), ("14 September 2025", "2025-09-14"),
    ("14th September 2025", "2025-09-14"), ("September 14th, 2025", "2025-09-14"),
    ("Sept. 14, 2025", "2025-09-14"), ("2025-09-14", "2025-09-14"), ("9/14/2025", "2025-09-14"),
    ("14/9/2025", "2025-09-14"), ("September 2025", "2025-09"),
    ("Date: September 14, 2025", "2025-09-14"),
  ])
  func dateOfTheLetter(written: String, date: String) {
    #expect(LetterFrame(date: written).facts().date == date)
  }

  @Test func dateWithFullStops() {
    #expect(LetterFrame(date: "14.09.2025").facts().date == "2025-09-14")
  }

  @Test func aLetterMayHaveNoDate() {
    #expect(LetterFrame(date: "").facts().date == nil)
  }

  @Test func datesOfTheBodyAreNotTheLetters() {
    let facts = LetterFrame.usual.facts("She worked with me from May 3, 2024 to June 2, 2024.")
    #expect(facts.date == "2025-09-14")
  }

  @Test(arguments: [
    ("internal medicine", "internal medicine"), ("pediatrics", "pediatrics"),
    ("general surgery", "general surgery"), ("psychiatry", "psychiatry"),
    ("emergency medicine", "emergency medicine"), ("family medicine", "family medicine"),
  ])
  func specialtyAppliedTo(written: String, specialty: String) {
    #expect(LetterFrame(specialty: written).facts().specialty == specialty)
  }

  @Test func otherSpecialtiesOfTheBodyDoNotCount() {
    let body = """
      She did electives in cardiology, neurology and general surgery, and the neurology consultant
      praised her. Her future is in psychiatry, and she will be a fine psychiatry resident.
      """
    #expect(LetterFrame(specialty: "psychiatry").facts(body).specialty == "psychiatry")
  }

  @Test(arguments: ["ERAS LoR ID: 20114", "AAMC ID 15330211", "ERAS ID: 15330211"])
  func anIdentifierIsNoSpecialty(line: String) {
    let facts = LetterFrame(applicant: "Dr. Amara Okafor\n" + line).facts()
    #expect(facts.specialty == "internal medicine")
    #expect(facts.applicant == "Amara Okafor")
  }

  @Test func aLetterMayNameNoSpecialty() {
    let frame = LetterFrame(
      letterhead: "", opening: "I am writing to you about Dr. Amara Okafor.",
      signature: "Elena Marsh, MD\nAttending Physician")
    #expect(frame.facts().specialty == nil)
  }

  @Test(arguments: [
    ("Dr. Okafor has waived the right to view this letter.", true),
    ("The applicant waives her right of access to this letter.", true),
    ("Dr. Okafor has not waived her right to see this letter.", false),
    ("She did not waive her right of access to this letter.", false),
    ("The applicant retains the right of access and has waived nothing.", false),
    ("She has waived her right to see this letter and will not be shown it.", true),
    ("Waiver: [X] waived  [ ] not waived", true),
    ("\u{2610} I waive \u{2612} I do not waive my right to read this letter", false),
    ("\u{2611} I waive  \u{2610} I do not waive my right to read this letter", true),
    ("Right of access waived [ ]  not waived [x]", false),
  ])
  func waiverStatement(statement: String, waived: Bool) {
    var frame = LetterFrame.usual
    frame.signature += "\n\n" + statement
    #expect(frame.facts().waived == waived)
  }

  @Test(arguments: ["I met her in May.", "She will need a J-1 visa waiver.", "Her fee was waived."])
  func aLetterMaySayNothingOfAWaiver(body: String) {
    #expect(LetterFrame.usual.facts(body).waived == nil)
  }

  @Test(arguments: [
    ("Elena Marsh, MD\nAssociate Professor of Medicine", true),
    ("Elena Marsh, MD, PhD\nProfessor of Neurology", true),
    ("Elena Marsh, DO\nFamily Physician", true), ("Elena Marsh, MBBS\nConsultant Surgeon", true),
    ("Elena Marsh, RN\nNurse Manager", true),
    ("Elena Marsh, PhD\nProfessor of Biochemistry", false),
    ("Elena Marsh, Ph.D.\nPrincipal Investigator, Department of Genetics", false),
    ("Elena Marsh, ScD\nProfessor of Epidemiology", false),
  ])
  func clinicianOrNot(signature: String, isClinician: Bool) {
    #expect(LetterFrame(signature: signature).facts().writerIsClinician == isClinician)
  }

  @Test(arguments: [
    ("Thomas Aldergate, MD, Clerkship Director", "Clerkship Director"),
    ("Thomas Aldergate, M.D., Ph.D., FACP, Clerkship Director", "Clerkship Director"),
    ("Thomas Aldergate MD, FRCSC, Chief, Section of Surgery", "Chief, Section of Surgery"),
    ("Thomas Aldergate, RN - ICU Manager", "ICU Manager"),
    ("Dr. Thomas Aldergate, Consultant Radiologist", "Consultant Radiologist"),
    ("Thomas Aldergate, Director, Ward 3, 304-555-0141", "Director, Ward 3, 304-555-0141"),
    ("Thomas Aldergate, Jr., MD (he/him), Clerkship Director", "Clerkship Director"),
    ("/s/ Thomas Aldergate, Professor (signed)", "Professor (signed)"),
    ("Thomas Aldergate, MD\nT. Aldergate, Clinic Director", "Clinic Director"),
    (
      "Thomas Aldergate, MD\nProfessor of Medicine, Site Director",
      "Professor of Medicine, Site Director"
    ),
    ("Professor Thomas Aldergate, MD\nHead of Department", "Professor"),
    ("Faculty Advisor, [Campus]", "Faculty Advisor, [Campus]"),
    ("Prof. & Head, Dept. of PMR", "Prof. & Head, Dept. of PMR"),
    ("Dr. Aldergate, Clinic Director", "Clinic Director"),
    ("Thomas Aldergate, MD\nMD Program Director", "MD Program Director"),
  ])
  func titleBesideTheName(signature: String, title: String) {
    #expect(LetterFrame(signature: signature).facts().writerTitle == title)
  }

  @Test func titleBehindTheClosingAndTheName() {
    let frame = LetterFrame(
      closing: "Warmly, Tom Aldergate, MD, Director of Student Education", signature: "")
    #expect(frame.facts().writerTitle == "Director of Student Education")
  }

  @Test(arguments: [
    (
      "Thomas Aldergate, MD      Rose Church, MD\nClerkship Director        Department Chair",
      "Clerkship Director"
    ),
    (
      "Thomas Aldergate, MD\tRose Church, MD\nClerkship Director\tDepartment Chair",
      "Clerkship Director"
    ),
    ("Thomas Aldergate, MD, Clerkship Director     Rose Church, MD, Chair", "Clerkship Director"),
    ("Thomas Aldergate, MD\t\tClerkship Director", "Clerkship Director"),
    ("Thomas Aldergate, MD\nClerkship  Director", "Clerkship  Director"),
    ("Thomas Aldergate, MD\nHarbor Hospital     Clerkship Director", "Clerkship Director"),
  ])
  func titleOfTheFirstColumn(signature: String, title: String) {
    #expect(LetterFrame(signature: signature).facts().writerTitle == title)
  }

  @Test(
    arguments: [
      ("Harbor University Hospital\n12 Bay Street, Boston, MA 02115", true),
      ("Harbor University Hospital\nPortland, Oregon", true),
      ("Harbor University Hospital\nLagos, Nigeria", false),
      ("Harbor Hospital", nil),
    ] as [(String, Bool?)])
  func inTheUnitedStatesOrNot(letterhead: String, isUS: Bool?) {
    let frame = LetterFrame(letterhead: letterhead, signature: "Elena Marsh\nHead of Department")
    #expect(frame.facts().writerInUS == isUS)
  }

  @Test func indiaIsACountry() {
    let frame = LetterFrame(letterhead: "Government Medical College\nPune, India", signature: "")
    whereOpen { #expect(frame.facts().writerInUS == false) }
  }

  /// MD is a degree behind a name, and Maryland in an address.
  @Test(arguments: ["Harbor Hospital\nLagos, Nigeria", "Harbor Medical College\nPune, India"])
  func aDegreeIsNoState(letterhead: String) {
    whereOpen { #expect(LetterFrame(letterhead: letterhead).facts().writerInUS == false) }
  }
}
