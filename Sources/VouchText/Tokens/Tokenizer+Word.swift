extension Tokenizer {
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
        || (upper == 1 && firstIsUpper && Abbreviations.givenNames.contains(value))
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
}
