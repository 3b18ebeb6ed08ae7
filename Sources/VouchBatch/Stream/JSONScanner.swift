/// Takes JSON values off UTF-8 bytes, one after the other; strict about what it takes.
struct JSONScanner {
  let bytes: [UInt8]
  /// Where the rest begins.
  var place = 0

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
}
