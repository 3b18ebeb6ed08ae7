import Testing
import VouchText

/// The zone of every line of small letters; each line of the expected text begins with its zone.
@Suite struct ZoneTests {
  /// Zones of the lines that are not blank, against a letter with the zone before each.
  private func expectZones(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "> ", maxSplits: 1).map(String.init)
    }
    let letter = Letter(SourceText(lines.map { $0.last ?? "" }.joined(separator: "\n")))
    let found = letter.lines.filter { !$0.isBlank }.map {
      "\($0.zone)> \(letter.string($0.range))"
    }
    #expect(
      found == lines.filter { !$0.isEmpty }.map { $0.joined(separator: "> ") },
      sourceLocation: sourceLocation)
  }

  @Test func wholeLetter() {
    expectZones(
      """
      letterhead> Mercy Hospital
      letterhead> 12 Main Street, Springfield
      letterhead> (555) 123-4567

      date> September 14, 2025

      subject> RE: Ann Wu, AAMC ID 12345678

      salutation> Dear Program Director:

      body> I am pleased to write for Ann Wu, who was my student for two months this year.
      body> She is calm.

      body> I recommend her highly.

      closing> Sincerely,

      signature> Roy Kent, M.D.
      signature> Professor of Medicine
      enclosure> Enclosure: CV
      """)
  }

  @Test func waiverStatements() {
    expectZones(
      """
      waiver> The applicant has waived the right to see this letter.
      salutation> To Whom It May Concern:
      body> I met her in May, and she was a very good student in every way that counts.
      closing> With best regards,
      signature> Roy Kent
      waiver> Ms. Wu has waived her right of access.
      """)
    expectZones(
      """
      salutation> Dear Colleagues,
      body> She waived her fee and worked for nothing, which is what I would expect of her.
      closing> Yours truly,
      signature> Roy Kent
      """)
    expectZones(
      """
      salutation> Dear Colleagues,

      body> I met her in May, and she was a very good student in every way that counts.

      body> On a visa waiver, she admitted a man with colic and found the stone that others had missed.

      body> I recommend her without any reservation. She has waived her right to read this letter.

      closing> Yours truly,
      signature> Roy Kent
      """)
  }

  @Test func withoutSalutation() {
    expectZones(
      """
      letterhead> Mercy Hospital
      date> 9/14/2025

      body> Ann Wu was my student for two months, and she is the best I have had so far.
      body> She is calm.

      closing> Respectfully,
      signature> Roy Kent
      """)
  }

  @Test func withoutClosing() {
    expectZones(
      """
      salutation> Dear Dr. Lee,

      body> Ann Wu was my student for two months, and she is the best I have had so far.
      body> I recommend her.

      signature> Roy Kent, M.D.
      signature> Chief of Medicine
      """)
  }

  @Test func onlyBody() {
    expectZones("body> She was a very good student, and I recommend her to you for your program.")
    expectZones("body> Good.")
  }

  @Test func brokenLastParagraph() {
    expectZones(
      """
      salutation> Dear Dr. Lee,

      body> Ann Wu was my student for two months, and there she was the best of four. I recommend Dr.
      body> Wu without reservation and would take her on my own service. Questions to
      body> 555-555-0149.

      signature> Roy Kent, M.D.
      """)
  }

  @Test func addresseesWithoutDear() {
    expectZones(
      """
      salutation> To the Neurology programmes, concerning Dr Ann Wu

      body> I lose umbrellas, but I do not lose the memory of a student who was as good as she was.
      body> She is calm.
      """)
    expectZones(
      """
      letterhead> To the Neurology Program
      letterhead> 12 Main Street, Springfield
      salutation> Dear Dr. Lee,
      body> Ann Wu was my student for two months, and she is the best I have had so far.
      """)
  }

  @Test(arguments: ["Matter", "Concerning", "Betreff", "Objet", "Asunto", "Candidate's name"])
  func subjectLines(label: String) {
    expectZones(
      """
      letterhead> Mercy Hospital
      subject> \(label): residency in neurology, Ann Wu
      body> Ann Wu was my student for two months, and she is the best I have had so far.
      """)
  }

  @Test func lastClosingFormulaCounts() {
    expectZones(
      """
      salutation> Dear Sir,
      body> Best of all is that she came in every day and did her work without a word.
      body> Thank you,
      body> and do call me if you want to hear more about what she did for us this year.
      closing> Best,
      signature> Roy
      """)
  }

  @Test(arguments: ["", "\n", "\n\n\n", " \t\n\u{a0}\n"])
  func blankText(_ text: String) {
    let letter = Letter(SourceText(text))
    #expect(letter.tokens.isEmpty)
    #expect(letter.lines.count == text.count { $0 == "\n" } + 1)
    #expect(letter.sentences.isEmpty)
  }
}
