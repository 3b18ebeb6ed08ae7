extension Tokenizer {
  /// Takes a word of ASCII letters only; hands over to `scanWord` where anything else belongs to it.
  mutating func scanPlainWord(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var hash = WordHash()
    var index = start
    var upper = 0
    var isWhole = false
    while !isWhole, index + EightBytes.count <= bytes.count {
      let eight = EightBytes(bytes, at: index)
      let letters = eight.leadingLetters
      hash.add(eight.folded(letters), count: letters)
      upper += eight.upperCase(letters)
      index += letters
      isWhole = letters < EightBytes.count
    }
    while !isWhole, index < bytes.count, bytes[index].isASCIILetter {
      hash.add(bytes[index] | 0x20)
      upper += Int(bytes[index] >> 5 & 1 ^ 1)
      index += 1
    }
    if index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        return scanWord(bytes, from: start)
      default: break
      }
    }
    append(
      start..<index, hash: hash.value, kind: .word,
      flags: flags(
        bytes, end: index, letters: index - start, upper: upper, bytes[start].isASCIIUpper))
    return index
  }

  /// What the letters of a word show.
  @inline(__always)
  func flags(
    _ bytes: Span<UInt8>, end: Int, letters: Int, upper: Int, _ firstIsUpper: Bool
  ) -> Token.Flags {
    var flags: Token.Flags = []
    if firstIsUpper { flags.insert(.capitalized) }
    if letters > 1, upper == letters { flags.insert(.allCaps) }
    guard letters > 3 else { return flags }
    let last = bytes[end - 1] | 0x20
    if last == UInt8(ascii: "d") {
      if bytes[end - 2] | 0x20 == UInt8(ascii: "e") { flags.insert(.endsInEd) }
    } else if last == UInt8(ascii: "g"), letters > 4, bytes[end - 2] | 0x20 == UInt8(ascii: "n"),
      bytes[end - 3] | 0x20 == UInt8(ascii: "i")
    {
      flags.insert(.endsInIng)
    }
    return flags
  }
}
