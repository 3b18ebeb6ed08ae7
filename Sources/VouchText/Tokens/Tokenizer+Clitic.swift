extension Tokenizer {
  /// Whether an apostrophe stands inside a word rather than before a clitic or at the word's end.
  func takesApostrophe(_ bytes: Span<UInt8>, at index: Int, length: Int) -> Bool {
    let next = index + length
    return Scalar.isLetter(bytes, at: next) && Clitic.at(bytes, from: next) == nil
  }

  /// Takes `'s`, `'d`, `'ll`, `'ve`, `'re` or `'m` behind a word as a joined token.
  mutating func scanClitic(_ bytes: Span<UInt8>, from start: Int) -> Int {
    guard start < bytes.count else { return start }
    var length = 1
    if bytes[start] != UInt8(ascii: "'") {
      guard bytes[start] >= 0x80 else { return start }
      let scalar = Scalar.decode(bytes, at: start)
      guard scalar.kind == .apostrophe else { return start }
      length = scalar.length
    }
    guard let clitic = Clitic.at(bytes, from: start + length) else { return start }
    let end = start + length + clitic.length
    append(start..<end, hash: clitic.hash, kind: .word, flags: .joined)
    return end
  }
}
