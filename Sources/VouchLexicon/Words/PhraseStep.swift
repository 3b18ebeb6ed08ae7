import VouchText

/// What a token is to a phrase.
enum PhraseStep: UInt8 {
  case word, number, transparent, stop

  @inline(__always)
  var canStart: Bool { rawValue <= PhraseStep.number.rawValue }

  @inline(__always)
  init(_ token: Token, _ id: WordID) {
    self =
      switch token.kind {
      case .word: id.isNumberWord ? .number : .word
      case .number: .number
      case .percent, .age, .date, .time: .word
      case .punctuation, .symbol: PhraseStep.isTransparent(token) ? .transparent : .stop
      case .email, .phone: .stop
      }
  }

  /// Marks that do not interrupt a phrase.
  @inline(__always)
  private static func isTransparent(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return token.kind == .symbol }
    return token.isMark(UInt8(ascii: "-")) || token.isMark(UInt8(ascii: "/"))
      || token.isMark(UInt8(ascii: "'")) || token.isMark(UInt8(ascii: "\""))
  }
}
