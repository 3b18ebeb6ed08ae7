import Testing

@testable import VouchAnalysis

/// Who does what, in which tense.
@Suite struct EventFinderTests {
  @Test(arguments: [
    ("She examined the scan.", "applicant past examined"),
    ("Dr. Okafor examined the scan.", "applicant past examined"),
    ("The student examined the scan.", "applicant past examined"),
    ("I examined the scan.", "writer past examined"),
    ("Dr. Marsh examined the scan.", "writer past examined"),
    ("We examined the scan.", "team past examined"),
    ("The nurse examined the scan.", "staff past examined"),
    ("Mrs. Farrow examined the scan.", "others past examined"),
    ("The patient collapsed.", "patient past collapsed"),
    ("His wife arrived.", "family past arrived"),
    ("She was examining the scan.", "applicant progressive examining"),
    ("She had examined the scan.", "applicant pluperfect examined"),
    ("She has examined the scan.", "applicant perfect examined"),
    ("She would examine the scan.", "applicant would examine"),
    ("She will examine the scan.", "applicant will examine"),
    ("She could examine the scan.", "applicant modal examine"),
    ("She examines the scan.", "applicant present examines"),
    ("They often examine the scan.", "applicant present examine"),
    ("The scan was examined.", "thing passive examined"),
    ("She never examined the scan.", "applicant past not examined"),
  ])
  func oneVerb(sentence: String, verb: String) {
    #expect(LetterReading.of(sentence).verbs == [verb])
  }

  @Test func verbsBehindAndKeepTheirSubject() {
    let verbs = LetterReading.of("She waited and called the surgeon.").verbs
    #expect(verbs == ["applicant past waited", "applicant past called"])
  }

  /// The object of a verb is not who acts next.
  @Test(arguments: [
    ("She examined the man and called the surgeon.", "applicant past called"),
    ("I read Dr. Okafor's note and called her.", "writer past called"),
    ("She did not examine the scan.", "applicant past not examine"),
  ])
  func harderVerbs(sentence: String, last: String) {
    whereOpen { #expect(LetterReading.of(sentence).verbs.last == last) }
  }

  @Test func aNewSubjectTakesOver() {
    let verbs = LetterReading.of("The patient collapsed, and she called me; I arrived.").verbs
    #expect(
      verbs == ["patient past collapsed", "applicant past called", "writer past arrived"])
  }

  @Test func negationEndsAtAMark() {
    let verbs = LetterReading.of("She did not panic, she called me.").verbs
    #expect(verbs.last == "applicant past called")
  }

  @Test func aPossessiveIsNoActor() {
    let verbs = LetterReading.of("Dr. Marsh examined Dr. Okafor's plan.").verbs
    #expect(verbs == ["writer past examined"])
  }

  @Test func irregularPastsAreVerbs() {
    let verbs = LetterReading.of("She found the murmur and told the family.").verbs
    #expect(verbs == ["applicant past found", "applicant past told"])
  }

  @Test func nounsInEdAreNoVerbs() {
    #expect(LetterReading.of("She is a skilled, dedicated and talented physician.").verbs.isEmpty)
  }

  @Test func aSentenceWithoutAVerbHasNone() {
    #expect(LetterReading.of("A fine student.").verbs.isEmpty)
  }
}
