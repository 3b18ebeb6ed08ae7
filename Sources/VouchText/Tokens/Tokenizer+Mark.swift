extension Tokenizer {
  /// Takes an ASCII mark or symbol, a run of dots, hyphens or underscores, or an e-mail address found at its `@`.
  mutating func scanMark(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "@"):
      if let end = scanEmail(bytes, at: start) { return end }
    case UInt8(ascii: "("), UInt8(ascii: "+"):
      if let end = scanPhone(bytes, from: start) { return end }
    case UInt8(ascii: "-"):
      let end = endOfRun(bytes, from: start)
      if end - start == 1 { return scanHyphen(bytes, from: start, length: 1) }
      append(start..<end, hash: UInt64(Mark.dash), kind: .punctuation)
      return end
    case UInt8(ascii: "."), UInt8(ascii: "_"):
      let end = endOfRun(bytes, from: start)
      let code = first == UInt8(ascii: ".") && end - start > 1 ? Mark.ellipsis : first
      append(start..<end, hash: UInt64(code), kind: .punctuation)
      return end
    default:
      break
    }
    let isMark = ByteClass.table[Int(first)] == .mark
    append(start..<start + 1, hash: UInt64(first), kind: isMark ? .punctuation : .symbol)
    return start + 1
  }

  private func endOfRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end
  }

  /// Takes a single hyphen: the gap inside a hyphenated word, or a mark.
  mutating func scanHyphen(_ bytes: Span<UInt8>, from start: Int, length: Int) -> Int {
    let end = start + length
    if pending.contains(.tight), let last = tokens.last, last.end == start,
      last.kind == .word || last.kind == .number, end < bytes.count,
      bytes[end].isASCIIDigit || Scalar.isLetter(bytes, at: end)
    {
      pending = [.tight, .joined]
      return end
    }
    append(start..<end, hash: UInt64(UInt8(ascii: "-")), kind: .punctuation)
    return end
  }
}
