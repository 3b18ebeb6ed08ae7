import SeededRandom
import Testing
import VouchText

/// Every byte belongs to exactly one token or gap.
@Suite struct PartitionTests {
  @Test(arguments: 0..<4 as Range<UInt64>)
  func awkwardText(_ seed: UInt64) {
    var generator = SeededGenerator(seed: 100 + seed)
    for _ in 0..<80 { check(AwkwardText.pieces(15, using: &generator)) }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func bytesWithBrokenUTF8(_ seed: UInt64) {
    var generator = SeededGenerator(seed: 200 + seed)
    for _ in 0..<80 { check(AwkwardText.bytes(80, using: &generator)) }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func anyBytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: 300 + seed)
    for _ in 0..<80 {
      check((0..<80).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test func everyTwoBytes() {
    for first in 0...255 as ClosedRange<UInt8> {
      for second in 0...255 as ClosedRange<UInt8> where first >= 0x80 || second >= 0x80 {
        check([first, second])
      }
    }
  }

  @Test func everyPieceCutAtEveryByte() {
    let text = Array("Ph.D.’s “58-year-old” (555) 123-4567 é@x.org a‐b😀 12 % http://x—J. R.".utf8)
    for start in text.indices {
      for end in start...text.count { check(Array(text[start..<end])) }
    }
  }

  private func check(_ bytes: [UInt8]) {
    var tokenizer = Tokenizer()
    tokenizer.tokenize(bytes.span)
    var end = 0
    var previous: Token?
    for token in tokenizer.tokens {
      guard token.start >= end, token.end > token.start, token.end <= bytes.count else {
        Issue.record("\(TokenText(token, in: bytes)) is out of order in \(bytes)")
        return
      }
      let gap = Array(bytes[end..<Int(token.start)])
      if !isGap(gap, between: previous, and: token) {
        Issue.record("\(gap) before \(TokenText(token, in: bytes)) is no gap in \(bytes)")
      }
      end = Int(token.end)
      previous = token
    }
    if !isGap(Array(bytes[end...]), between: previous, and: nil) {
      Issue.record("\(bytes[end...]) at the end is no gap in \(bytes)")
    }
  }

  /// White space and characters without width, or the hyphen of a hyphenated word and nothing else.
  private func isGap(_ bytes: [UInt8], between left: Token?, and right: Token?) -> Bool {
    if bytes.isEmpty { return true }
    let shape = ReferenceText(bytes).shape
    if shape == ["-"] || shape == ["η"], let left, let right {
      return (left.kind == .word || left.kind == .number) && right.flags.contains(.joined)
    }
    return shape.allSatisfy { "\n σζ".contains($0) }
  }
}
