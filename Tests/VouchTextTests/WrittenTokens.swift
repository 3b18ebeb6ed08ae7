import VouchText

extension Token {
  /// The token's text, then its kind when it is no word, then its flags in short; how it
  /// stands in its line is left out.
  func written(in bytes: [UInt8]) -> String {
    let short: [(Flags, String)] = [
      (.capitalized, "cap"), (.allCaps, "caps"), (.joined, "joined"), (.abbreviation, "abbr"),
      (.endsInEd, "ed"), (.endsInIng, "ing"),
    ]
    return
      ([String(decoding: bytes[range], as: UTF8.self)] + (kind == .word ? [] : ["\(kind)"])
      + short.filter { flags.contains($0.0) }.map(\.1)).joined(separator: "/")
  }
}

/// The tokens of a text, written one by one with bars between.
func written(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var tokenizer = Tokenizer()
  tokenizer.tokenize(bytes.span)
  return tokenizer.tokens.map { $0.written(in: bytes) }.joined(separator: " | ")
}

/// The tokens of a text.
func tokens(_ text: String) -> [Token] {
  var tokenizer = Tokenizer()
  tokenizer.tokenize(Array(text.utf8).span)
  return tokenizer.tokens
}
