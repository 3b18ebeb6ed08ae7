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
  private func flags(
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

  /// Takes a word with its inner apostrophes, an abbreviation with its full stops, or a clitic behind it.
  mutating func scanWord(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var hash = WordHash()
    var index = start
    var letters = 0
    var upper = 0
    var firstIsUpper = false
    var segment = 0  // letters since the last inner full stop
    var dotted = false
    scan: while index < bytes.count {
      let byte = bytes[index]
      if byte.isASCIILetter {
        hash.add(byte | 0x20)
        if byte.isASCIIUpper {
          upper += 1
          if letters == 0 { firstIsUpper = true }
        }
        letters += 1
        segment += 1
        index += 1
      } else if byte.isASCIIDigit {
        hash.add(byte)
        segment += 3  // "b12.c" is no abbreviation
        index += 1
      } else if byte == UInt8(ascii: "'") {
        guard takesApostrophe(bytes, at: index, length: 1) else { break }
        hash.add(byte)
        index += 1
      } else if byte == UInt8(ascii: ".") {
        guard segment <= 2, continuesAbbreviation(bytes, after: index) else { break }
        dotted = true
        segment = 0
        index += 1
      } else if byte >= 0x80 {
        let scalar = Scalar.decode(bytes, at: index)
        switch scalar.kind {
        case .letter:
          if scalar.isUpper {
            upper += 1
            if letters == 0 { firstIsUpper = true }
          }
          letters += 1
          segment += 1
          add(scalar, to: &hash)
        case .apostrophe where takesApostrophe(bytes, at: index, length: scalar.length):
          hash.add(UInt8(ascii: "'"))
        case .combining, .ignorable:
          break
        default:
          break scan
        }
        index += scalar.length
      } else {
        break
      }
    }

    var flags = flags(bytes, end: index, letters: letters, upper: upper, firstIsUpper)
    var value = hash.value
    if dotted {
      flags.insert(.abbreviation)
      // "U.S." must not fold to the pronoun.
      if value == Abbreviations.us { value = Abbreviations.usa }
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "."),
      dotted || Abbreviations.words.contains(value)
        || (letters == 1 && segment == 1 && firstIsUpper && isInitial(bytes, letterAt: index - 1))
    {
      flags.insert(.abbreviation)
      index += 1
    }
    if value == Abbreviations.http || value == Abbreviations.https,
      let end = endOfAddress(bytes, from: index)
    {
      append(start..<end, hash: value, kind: .email, flags: flags)
      return end
    }
    append(start..<index, hash: value, kind: .word, flags: flags)
    return scanClitic(bytes, from: index)
  }

  private func add(_ scalar: Scalar, to hash: inout WordHash) {
    if let (first, second) = scalar.asciiFold {
      hash.add(first)
      if let second { hash.add(second) }
    } else {
      for byte in scalar.lowercase.utf8 { hash.add(byte) }
    }
  }

  /// Whether an apostrophe stands inside a word rather than before a clitic or at the word's end.
  private func takesApostrophe(_ bytes: Span<UInt8>, at index: Int, length: Int) -> Bool {
    let next = index + length
    return Scalar.isLetter(bytes, at: next) && Clitic.at(bytes, from: next) == nil
  }

  /// Whether a full stop is followed by one or two letters and a further stop or the end of the word.
  private func continuesAbbreviation(_ bytes: Span<UInt8>, after index: Int) -> Bool {
    var end = index + 1
    while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
    guard (1...2).contains(end - index - 1) else { return false }
    guard end < bytes.count else { return true }
    return !bytes[end].isASCIIDigit && bytes[end] != UInt8(ascii: "@")
      && !Scalar.continuesWord(bytes, at: end)
  }

  /// Whether a single capital and a full stop are an initial: a capital follows, and it is not the pronoun.
  private func isInitial(_ bytes: Span<UInt8>, letterAt index: Int) -> Bool {
    guard bytes[index] != UInt8(ascii: "I") else { return false }
    var next = index + 2
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "\n") { next += 1 }
    guard next < bytes.count else { return false }
    guard bytes[next] >= 0x80 else { return bytes[next].isASCIIUpper }
    let scalar = Scalar.decode(bytes, at: next)
    return scalar.kind == .letter && scalar.isUpper
  }

  /// Takes `'s`, `'d`, `'ll`, `'ve`, `'re` or `'m` behind a word as a joined token.
  private mutating func scanClitic(_ bytes: Span<UInt8>, from start: Int) -> Int {
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

  /// The end of a web address whose scheme ends at `index`: before white space and the marks before it.
  private func endOfAddress(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: ":"),
      bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/")
    else { return nil }
    var end = index + 3
    scan: while end < bytes.count {
      switch ByteClass.table[Int(bytes[end])] {
      case .space, .newline: break scan
      case .high:
        let kind = Scalar.decode(bytes, at: end).kind
        if kind == .space || kind == .mark || kind == .apostrophe { break scan }
      case .letter, .digit, .mark, .symbol: break
      }
      end += 1
    }
    while end > index + 3, ByteClass.table[Int(bytes[end - 1])] == .mark,
      bytes[end - 1] != UInt8(ascii: "/")
    {
      end -= 1
    }
    return end
  }
}
