/// Takes JSON values off UTF-8 bytes, one after the other; strict about what it takes.
struct JSONScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// Levels of arrays and objects that are passed over.
  private static let deepest = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether nothing but white space is left.
  mutating func isAtEnd() -> Bool {
    skipSpace()
    return place == bytes.count
  }

  /// Takes a mark such as a brace; returns false, and takes nothing, where another byte stands.
  mutating func take(_ mark: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == mark else { return false }
    place += 1
    return true
  }

  /// Whether a string begins next.
  mutating func isAtString() -> Bool {
    skipSpace()
    return place < bytes.count && bytes[place] == UInt8(ascii: "\"")
  }

  /// Takes a string as UTF-8; nil where none stands, or it is malformed or no UTF-8.
  mutating func string() -> [UInt8]? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var text: [UInt8] = []
    var start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        text += bytes[start..<place]
        place += 1
        return String(validating: text, as: UTF8.self) == nil ? nil : text
      case UInt8(ascii: "\\"):
        text += bytes[start..<place]
        place += 1
        guard let scalar = escape() else { return nil }
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        start = place
      case 0..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }

  /// Takes any value and returns its bytes as they stand; nil where it is malformed.
  mutating func value() -> ArraySlice<UInt8>? {
    skipSpace()
    let start = place
    return pass(depth: 0) ? bytes[start..<place] : nil
  }

  private mutating func pass(depth: Int) -> Bool {
    skipSpace()
    guard place < bytes.count, depth <= JSONScanner.deepest else { return false }
    switch bytes[place] {
    case UInt8(ascii: "\""): return string() != nil
    case UInt8(ascii: "{"):
      return passList(until: UInt8(ascii: "}")) { scanner in
        scanner.string() != nil && scanner.take(UInt8(ascii: ":")) && scanner.pass(depth: depth + 1)
      }
    case UInt8(ascii: "["):
      return passList(until: UInt8(ascii: "]")) { $0.pass(depth: depth + 1) }
    default: return passWord()
    }
  }

  private mutating func passList(
    until end: UInt8, _ element: (inout JSONScanner) -> Bool
  ) -> Bool {
    place += 1
    if take(end) { return true }
    repeat {
      if !element(&self) { return false }
    } while take(UInt8(ascii: ","))
    return take(end)
  }

  /// Passes over a number, `true`, `false` or `null`.
  private mutating func passWord() -> Bool {
    let start = place
    while place < bytes.count, JSONScanner.isOfWord(bytes[place]) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    if ["true", "false", "null"].contains(word) { return true }
    let digits = word.drop { $0 == "-" }
    guard let first = digits.first, first.isASCII, first.isNumber, digits.count + 1 >= word.count
    else { return false }
    return (digits.count == 1 || first != "0" || !(digits.dropFirst().first?.isNumber ?? false))
      && digits.last?.isNumber == true && Double(word) != nil
      && !digits.contains { "xXpP".contains($0) } && !word.contains(".e") && !word.contains(".E")
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  /// Takes what follows a backslash.
  private mutating func escape() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    place += 1
    switch bytes[place - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return nil
    }
  }

  /// Takes four digits, and a second half where they begin a pair; half a pair becomes U+FFFD.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = hexDigits() else { return nil }
    if !(0xD800...0xDBFF).contains(first) { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let back = place
    if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    {
      place += 2
      guard let second = hexDigits() else { return nil }
      if (0xDC00...0xDFFF).contains(second) {
        return Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF))
      }
      place = back
    }
    return "\u{FFFD}"
  }

  private mutating func hexDigits() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<(place + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }
}
