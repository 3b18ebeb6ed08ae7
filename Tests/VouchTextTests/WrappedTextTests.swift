import Testing
import VouchText

/// Text with lines broken to a width, and text with one paragraph a line.
@Suite struct WrappedTextTests {
  private static let paragraphs = [
    """
    I have known Dr. Ann Wu for three years as her attending on the wards. She is the finest \
    intern I have met at Mercy Hospital, and I have met many of them. Her notes are clear.
    """,
    """
    In June she cared for a man with septic shock who had come from the U.S. Virgin Islands. She \
    placed the line alone and stayed until he left the unit. His family, Mr. and Mrs. Roy F. Kent, \
    wrote to thank her.
    """,
    "I recommend her without reservation. She will be a star in any program that takes her.",
  ]

  private static let sentences = [
    [
      "I have known Dr. Ann Wu for three years as her attending on the wards.",
      "She is the finest intern I have met at Mercy Hospital, and I have met many of them.",
      "Her notes are clear.",
    ],
    [
      "In June she cared for a man with septic shock who had come from the U.S. Virgin Islands.",
      "She placed the line alone and stayed until he left the unit.",
      "His family, Mr. and Mrs. Roy F. Kent, wrote to thank her.",
    ],
    [
      "I recommend her without reservation.",
      "She will be a star in any program that takes her.",
    ],
  ]

  private static func wrapped(_ text: String, width: Int) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count + 1 > width { lines.append("") }
      let line = lines.count - 1
      lines[line] += lines[line].isEmpty ? String(word) : " " + word
    }
    return lines.joined(separator: "\n")
  }

  private func expectSentences(
    _ paragraphs: [String], between separator: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = "Dear Dr. Lee,\n\n\(paragraphs.joined(separator: separator))\n\nSincerely,\nAnn"
    let letter = Letter(SourceText(text))
    let body = letter.sentences.filter { $0.zone == .body }
    let found = (0..<letter.paragraphCount).map { paragraph in
      body.filter { $0.paragraph == paragraph }.map {
        letter.string(tokens: $0.tokens).replacing("\n", with: " ")
      }
    }
    #expect(found == Self.sentences, sourceLocation: sourceLocation)
  }

  @Test(arguments: [60, 68, 72, 75, 80, 88, 100])
  func linesBrokenToAWidth(_ width: Int) {
    expectSentences(Self.paragraphs.map { Self.wrapped($0, width: width) }, between: "\n\n")
  }

  @Test func oneParagraphALine() {
    expectSentences(Self.paragraphs, between: "\n")
    expectSentences(Self.paragraphs, between: "\n\n")
  }

  @Test func aListAmongWrappedLinesKeepsItsItems() {
    let text = """
      She was the best of all my residents this year, and I have had
      many of them; I saw her do these things on the wards at night:
      - ran a code alone on a busy night in the middle of that winter
      - taught the students how to read a film without any mistakes
      """
    #expect(SentenceTests.body(of: text).count == 3)
  }
}
