import Testing
import VouchText

/// Where sentences end: a bar stands between two sentences of the expected text.
@Suite struct SentenceTests {
  /// The sentences of a letter's body.
  static func body(of text: String) -> [String] {
    let letter = Letter(SourceText("Dear Dr. Lee,\n\n\(text)\n\nSincerely,\nAnn Wu"))
    return letter.sentences.filter { $0.zone == .body }.map { letter.string(tokens: $0.tokens) }
  }

  @Test(arguments: [
    "She is calm. | She is kind! | Is she ready? | I think so.",
    "I met Dr. Ann Wu and Mr. Lee. | Prof. Ray vs. Dr. Ito was a draw.",
    "Her mentor is Ann Wu, M.D. | She has worked with Ann for years.",
    "He earned his Ph.D. | In July he began residency.",
    "Ann Wu, M.D. Director of Medicine, wrote it.",
    "She trained in the U.S. | She then left.",
    "She joined the U.S. Navy in 2019.",
    "She takes on tasks, e.g. Grand rounds, i.e. Teaching.",
    "She rounds at 6 a.m. | The team follows.",
    "She rounds at 6 a.m. Monday to Friday.",
    "I know J. R. Lee and John F. Kent well.",
    "So do I. | She agrees.",
    "She managed hepatitis C. | The patient did well.",
    "She treated low B12. | She then went home.",
    "She said, “I will stay.” | The patient smiled.",
    "She said \"I will stay.\" | He thanked her.",
    "He asked “Why me?” and wept.",
    "She stayed (all night.) | He slept.",
    "She stayed. | (He slept.) | “Good,” he said.",
    "She waited... and then acted. | She won.",
    "She waited… | Then she acted.",
    "What?! | No.",
    "See https://x.org/a. | She wrote it.",
    "Write to ann@uni.edu. | She answers.",
    "She scored 3.5 of 4.0. | 12 others did not.",
    "She is our No. 1 resident. | She is in the top 5%. | That is rare.",
    "Version 2.Next time is no end.",
    "Well done. — She said it often.",
    "She calls e.g., labs, imaging, etc. | She follows up.",
  ])
  func sentences(_ marked: String) {
    let expected = marked.split(separator: " | ").map(String.init)
    #expect(Self.body(of: marked.replacing(" | ", with: " ")) == expected)
  }

  @Test(arguments: [
    "1. She reads. | She writes.\n2. She teaches. | Students love her.",
    "- Calm under pressure\n- Kind to all. | Always.\n• Reads a lot",
    "1) She reads\n2) She writes",
  ])
  func lists(_ marked: String) {
    let expected = marked.split(separator: "\n").flatMap { $0.split(separator: " | ") }
    #expect(Self.body(of: marked.replacing(" | ", with: " ")) == expected.map(String.init))
  }

  @Test func linesOutsideTheBodyAreSentencesOfTheirOwn() {
    let letter = Letter(
      SourceText(
        """
        Mercy Hospital. Department of Surgery.
        Dear Dr. Lee,
        She is calm. She is kind.
        Sincerely,
        Ann Wu. Chief.
        """))
    let sentences = letter.sentences.map { "\($0.zone): \(letter.string(tokens: $0.tokens))" }
    #expect(
      sentences == [
        "letterhead: Mercy Hospital. Department of Surgery.", "salutation: Dear Dr. Lee,",
        "body: She is calm.", "body: She is kind.", "closing: Sincerely,",
        "signature: Ann Wu. Chief.",
      ])
    #expect(letter.sentences.map(\.paragraph) == [-1, -1, 0, 0, -1, -1])
  }
}
