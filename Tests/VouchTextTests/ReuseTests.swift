import SeededRandom
import Testing
import VouchText

/// A letter read again, and read into storage that held another.
@Suite struct ReuseTests {
  private static let first = SourceText(
    """
    Springfield Hospital
    May 3, 2025

    Dear Dr. Lee,

    She is calm. She is kind, and I saw her run a code alone on a busy night in June.

    Sincerely,
    Ann Wu, M.D.
    """)

  @Test func aLetterReadAfterAnotherIsAsIfReadAlone() {
    var generator = SeededGenerator(seed: 7)
    var letter = Letter(Self.first)
    for _ in 0..<40 {
      let text = SourceText(utf8: AwkwardText.pieces(40, using: &generator))
      letter.read(text)
      expectSame(letter, Letter(text))
      letter.read(Self.first)
      expectSame(letter, Letter(Self.first))
    }
  }

  @Test func anEmptyLetterLeavesNothingBehind() {
    var letter = Letter(Self.first)
    letter.read(SourceText(""))
    expectSame(letter, Letter(SourceText("")))
    #expect(letter.tokens.isEmpty)
    #expect(letter.sentences.isEmpty)
    #expect(letter.paragraphCount == 0)
  }

  @Test func everyTokenBelongsToOneLineAndOneSentence() {
    var generator = SeededGenerator(seed: 8)
    for round in 0..<80 {
      let bytes =
        round % 2 == 0
        ? AwkwardText.pieces(60, using: &generator) : AwkwardText.bytes(200, using: &generator)
      let letter = Letter(SourceText(utf8: bytes))
      #expect(letter.lines.flatMap(\.tokens) == Array(letter.tokens.indices))
      #expect(letter.sentences.flatMap(\.tokens) == Array(letter.tokens.indices))
      let ends = letter.lines.map(\.range.upperBound)
      #expect(ends.dropLast().allSatisfy { bytes[$0] == UInt8(ascii: "\n") })
      #expect(ends.last == bytes.count)
    }
  }

  @Test func textOfTokensAndBytes() {
    let letter = Letter(SourceText("José is kind."))
    #expect(letter.string(tokens: 0..<2) == "José is")
    #expect(letter.bytes(of: 0..<2) == 0..<8)
    #expect(letter.bytes(of: 1..<1).isEmpty)
    #expect(letter.string(tokens: 0..<letter.tokens.count) == "José is kind.")
  }

  private func expectSame(
    _ letter: Letter, _ other: Letter, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(letter.tokens == other.tokens, sourceLocation: sourceLocation)
    #expect(letter.lines == other.lines, sourceLocation: sourceLocation)
    #expect(letter.sentences == other.sentences, sourceLocation: sourceLocation)
    #expect(letter.paragraphCount == other.paragraphCount, sourceLocation: sourceLocation)
    #expect(letter.text == other.text, sourceLocation: sourceLocation)
  }
}
