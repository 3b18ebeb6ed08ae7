/// What a byte can be at the start of a token.
enum ByteClass: UInt8 {
  case space, newline, letter, digit, mark, symbol, high

  /// The class of each of the 256 bytes.
  static let table: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "\n"): .newline
    case 0...0x20, 0x7f: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...: .high
    default:
      marks.contains(UInt8(value)) ? .mark : .symbol
    }
  }

  private static let marks = Array(".,;:!?()[]{}\"'-/_".utf8)
}

extension UInt8 {
  /// Whether the byte is an ASCII letter.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is an ASCII digit.
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is an ASCII upper-case letter.
  @inline(__always)
  var isASCIIUpper: Bool { self &- 0x41 < 26 }
}
