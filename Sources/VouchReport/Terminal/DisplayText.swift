/// Text from a letter or a path, made harmless and measurable for a terminal.
package enum DisplayText {
  /// The bytes as one line: white space collapsed, control and invisible characters shown.
  package static func line(utf8: some Collection<UInt8>) -> String {
    line(String(decoding: utf8, as: UTF8.self))
  }

  /// The string as one line: white space collapsed, control and invisible characters shown.
  ///
  /// Escape sequences and bidirectional overrides would otherwise change what the terminal shows.
  package static func line(_ string: String) -> String {
    if isPlain(string.utf8) { return string }
    var result: [UInt8] = []
    var owesSpace = false
    for scalar in string.unicodeScalars {
      if isSpace(scalar) {
        owesSpace = !result.isEmpty
        continue
      }
      if owesSpace {
        result.append(UInt8(ascii: " "))
        owesSpace = false
      }
      if let picture = picture(of: scalar) {
        result.append(contentsOf: picture.utf8)
      } else {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Columns that the string takes in a terminal, approximately.
  package static func width(_ string: some StringProtocol) -> Int {
    string.utf8.allSatisfy { $0 < 0x80 }
      ? string.utf8.count : string.reduce(0) { $0 + width($1) }
  }

  package static func width(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, width($1)) }
  }

  /// Whether nothing but printable ASCII stands there, in words with one space between them.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    var isBehindSpace = true
    for byte in bytes {
      guard (0x20...0x7e).contains(byte), byte != 0x20 || !isBehindSpace else { return false }
      isBehindSpace = byte == 0x20
    }
    return !isBehindSpace
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x9...0xD: true
    case 0x21...0x7E: false
    default: scalar.properties.isWhitespace
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if 0x20...0x7E ~= scalar.value { return true }
    return switch scalar.properties.generalCategory {
    case .control, .surrogate: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }

  /// What to show for a scalar that changes or hides what is shown, nil for every other one.
  ///
  /// A picture of a control character, nothing for a soft hyphen, the code of any other invisible one.
  static func picture(of scalar: Unicode.Scalar) -> String? {
    if isHarmless(scalar) { return nil }
    switch scalar.value {
    case 0..<0x20: return String(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: return "\u{2421}"
    case 0xAD: return ""
    default: return "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
