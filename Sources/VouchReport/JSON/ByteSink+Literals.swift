/// Literals of JSON strings.
///
/// Control characters are escaped, and so are line separators, which end lines in JavaScript, and bidirectional
/// overrides, which change what a terminal shows.
extension ByteSink where Self: ~Copyable {
  /// Appends a string as a literal.
  @inline(__always)
  mutating func appendLiteral(_ string: String) {
    var string = string
    string.withUTF8 { appendLiteral(valid: $0) }
  }

  /// Appends bytes as a literal, every malformed sequence as U+FFFD.
  mutating func appendLiteral(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    if JSONText.isASCII(bytes) {
      appendLiteral(valid: bytes)
    } else {
      appendLiteral(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Appends a literal of bytes that are UTF-8: runs of harmless bytes as they are.
  mutating func appendLiteral(valid text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    let end = JSONText.endOfPlainRun(in: text, from: 0)
    if end == text.count { append(text) } else { appendRuns(of: text, firstEnd: end) }
    append(UInt8(ascii: "\""))
  }

  /// Appends a text of which some has to be looked at scalar by scalar, first at `firstEnd`.
  private mutating func appendRuns(of text: UnsafeBufferPointer<UInt8>, firstEnd: Int) {
    var start = 0
    var place = firstEnd
    while place < text.count {
      let (value, length) = JSONText.scalar(in: text, at: place)
      if !JSONText.isHarmless(value) {
        append(UnsafeBufferPointer(rebasing: text[start..<place]))
        appendEscaped(value)
        start = place + length
      }
      place = JSONText.endOfPlainRun(in: text, from: place + length)
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func appendEscaped(_ value: UInt32) {
    append(UInt8(ascii: "\\"))
    switch value {
    case 0x22, 0x5C: append(UInt8(value))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(UInt8(ascii: "u"))
      for shift: UInt32 in [12, 8, 4, 0] {
        let digit = UInt8(value >> shift & 0xF)
        append(digit < 10 ? 48 + digit : 87 + digit)
      }
    }
  }
}
