import SeededRandom
import Testing
import VouchText

/// The tokenizer against the slow one.
@Suite struct TokenizerPropertyTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func awkwardTextGivesTheReferencesTokens(_ seed: UInt64) throws {
    let reference = try ReferenceTokenizer()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<80 {
      let bytes = AwkwardText.pieces(12, using: &generator)
      compare(bytes, with: reference)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func randomBytesGiveTheReferencesTokens(_ seed: UInt64) throws {
    let reference = try ReferenceTokenizer()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<80 {
      let bytes = AwkwardText.bytes(60, using: &generator)
      compare(bytes, with: reference)
    }
  }

  private func compare(_ bytes: [UInt8], with reference: ReferenceTokenizer) {
    var tokenizer = Tokenizer()
    tokenizer.tokenize(bytes.span)
    let expected = reference.tokens(bytes)
    guard tokenizer.tokens != expected else { return }
    let (got, wanted) = (
      tokenizer.tokens.map { TokenText($0, in: bytes) }, expected.map { TokenText($0, in: bytes) }
    )
    let index = zip(got, wanted).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(String(decoding: bytes, as: UTF8.self).debugDescription)
      token \(index) of the tokenizer \(got.dropFirst(index).prefix(2)),
      of the reference \(wanted.dropFirst(index).prefix(2))
      """)
  }
}

/// A token for messages.
struct TokenText: Equatable, CustomStringConvertible {
  let token: Token
  let text: String

  init(_ token: Token, in bytes: [UInt8]) {
    self.token = token
    text = String(decoding: bytes[token.range], as: UTF8.self)
  }

  var description: String {
    "\(text.debugDescription) \(token.range) \(token.kind) \(token.flags.rawValue) \(token.hash)"
  }
}
