import Testing

@testable import VouchAnalysis

/// What the models see in place of names, numbers, pronouns and clinical terms.
@Suite struct SymbolMapperTests {
  @Test(arguments: [
    ("Dr. Okafor waits.", ["<app>"]),
    ("Amara waits.", ["<app>"]),
    ("Dr. Amara Okafor waits.", ["<app>"]),
    ("Dr. Marsh waits.", ["<writer>"]),
    ("Dr. Feld waits.", ["<name>"]),
    ("We waited at Harbor University Hospital.", ["<org>"]),
    ("She waits for him.", ["<he>", "<his>"]),
    ("He waits for her himself.", ["<he>", "<his>", "<self>"]),
    ("She was late.", ["<he>", "<was>"]),
    ("We are late.", ["<is>"]),
    ("We have time.", ["<has>"]),
    ("Among 60 of us.", ["<num>"]),
    ("Among 5% of us.", ["<pct>"]),
    ("A 58-year-old waits.", ["<age>"]),
    ("Until 3:30 then.", ["<time>"]),
    ("In March then.", ["<month>"]),
    ("On Tuesday then.", ["<day>"]),
    ("On 9/14/2025 then.", ["<month>"]),
    ("Reach me at 617-555-0100 then.", ["<contact>"]),
    ("Reach me at marsh@harbor.example then.", ["<contact>"]),
  ])
  func masks(sentence: String, masks: [String]) {
    #expect(LetterReading.of(sentence).masks == masks)
  }

  @Test(arguments: [
    ("They saw pneumonia there.", "<disease>"), ("They gave furosemide there.", "<drug>"),
    ("Some internal medicine there.", "<specialty>"), ("The people of Nigeria there.", "<place>"),
    ("The Nigerian rivers there.", "<place>"),
  ])
  func clinicalTermsAndPlaces(sentence: String, mask: String) {
    #expect(LetterReading.of(sentence).masks.contains(mask))
  }

  /// A model must not see which of two names, pronouns or countries a letter speaks of.
  @Test(arguments: [
    ("Dr. Okafor thanked her.", "Amara thanked him."),
    ("She trained in Nigeria.", "He trained in Peru."),
    ("Her Peruvian patients came.", "His Mexican patients came."),
    ("In March 12 people came.", "In October 40 people came."),
    ("I saw herself on Monday.", "I saw himself on Friday."),
    ("She always examines them and was right.", "They always examine him and were right."),
    ("He carries it and doesn't ask.", "They carry it and don't ask."),
    ("She's on time, and she has it.", "They're on time, and they have it."),
    ("Her mother saw the man.", "His father saw the woman."),
  ])
  func whatMustNotMatterLooksTheSame(left: String, right: String) throws {
    #expect(try hashes(left) == hashes(right))
  }

  /// A country of some applicants must not be a word where that of others is masked.
  @Test(arguments: ["Lebanese", "Filipino", "Sudanese", "Egyptian", "Greek", "Indian", "Georgian"])
  func everyNationLooksTheSame(demonym: String) throws {
    let one = try hashes("His Mexican patients came.")
    let other = try hashes("His \(demonym) patients came.")
    whereOpen(["Indian", "Georgian"].contains(demonym)) { #expect(one == other) }
  }

  @Test func theyIsReadAsTheApplicantsPronounWhereItIs() throws {
    let they = LetterReading.of("They write well. They thank their peers.")
    let she = LetterReading.of("She writes well. She thanks her peers.")
    let view = try #require(they.last)
    #expect(they.symbols[view.symbols].first?.hash == Mask().he)
    #expect(they.masks == she.masks)
  }

  private func hashes(_ sentence: String) throws -> [UInt64] {
    let reading = LetterReading.of(sentence)
    let view = try #require(reading.last)
    return reading.symbols[view.symbols].map(\.hash)
  }
}
