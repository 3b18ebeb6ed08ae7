extension Tokenizer {
  /// Takes a telephone number: a North American one, with or without country code, brackets and area code, or one with
  /// the code of another country.
  mutating func scanPhone(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    if pending.contains(.joined) { return nil }
    guard
      let end = endOfAmericanPhone(bytes, from: start) ?? endOfLocalPhone(bytes, from: start)
        ?? endOfForeignPhone(bytes, from: start)
    else { return nil }
    append(start..<end, hash: hash(bytes, start..<end), kind: .phone)
    return end
  }

  /// The end of `(555) 123-4567`, `+1 555.123.4567` and the like.
  private func endOfAmericanPhone(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    if bytes[index] == UInt8(ascii: "+") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "1"), index + 1 < bytes.count,
      !bytes[index + 1].isASCIIDigit
    {
      index += 1
      skipSeparator(bytes, &index)
    }
    let bracket = index < bytes.count && bytes[index] == UInt8(ascii: "(")
    if bracket { index += 1 }
    guard takeDigits(bytes, 3, &index) else { return nil }
    if bracket {
      guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else { return nil }
      index += 1
    }
    let separated = skipSeparator(bytes, &index)
    guard bracket || separated, takeDigits(bytes, 3, &index), skipSeparator(bytes, &index),
      takeDigits(bytes, 4, &index)
    else { return nil }
    return index
  }

  /// The end of `555-0128`.
  private func endOfLocalPhone(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    guard takeDigits(bytes, 3, &index), index < bytes.count, bytes[index] == UInt8(ascii: "-")
    else { return nil }
    index += 1
    guard takeDigits(bytes, 4, &index) else { return nil }
    let goesOn =
      index + 1 < bytes.count && bytes[index] == UInt8(ascii: "-")
      && bytes[index + 1].isASCIIDigit
    return goesOn ? nil : index
  }

  /// The end of `+61 2 5550 0183`: a country code and two to five groups of at most five digits.
  private func endOfForeignPhone(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "+") else { return nil }
    var end = endOfDigits(bytes, from: start + 1)
    guard (1...3).contains(end - start - 1) else { return nil }
    var groups = 0
    while groups < 5 {
      var index = end
      guard skipSeparator(bytes, &index) else { break }
      let group = endOfDigits(bytes, from: index)
      guard (1...5).contains(group - index) else { break }
      (end, groups) = (group, groups + 1)
    }
    return groups >= 2 ? end : nil
  }

  /// Takes an e-mail address around an `@`, replacing the tokens of its local part.
  mutating func scanEmail(_ bytes: Span<UInt8>, at sign: Int) -> Int? {
    var start = sign
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, !bytes[start].isASCIILetter, !bytes[start].isASCIIDigit { start += 1 }
    var end = sign + 1
    while end < bytes.count, isLocal(bytes[end]) { end += 1 }
    while end > sign + 1, !bytes[end - 1].isASCIILetter { end -= 1 }
    guard start < sign, (sign..<end).contains(where: { bytes[$0] == UInt8(ascii: ".") }) else {
      return nil
    }
    // A token that reaches into the local part, such as a word with an accent, leaves no address.
    if let before = tokens.last(where: { $0.start < start }), before.end > start { return nil }
    while let last = tokens.last, Int(last.start) >= start {
      pending = last.flags.intersection([.lineStart, .tight, .joined])
      tokens.removeLast()
    }
    append(start..<end, hash: hash(bytes, start..<end), kind: .email)
    return end
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }
}
