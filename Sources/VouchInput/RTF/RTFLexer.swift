/// Cuts RTF into its tokens.
struct RTFLexer {
  enum Token {
    case open, close
    /// Bytes of text as they stand.
    case text(Range<Int>)
    /// A byte of text that was written as `\'hh`.
    case byte(UInt8)
    /// A control symbol, such as `~`.
    case symbol(UInt8)
    /// A control word with its number, if it has one.
    case word(String, Int?)
  }

  let bytes: [UInt8]
  private var index: Int

  /// Letters of the longest control word.
  private static let nameLimit = 32
  private static let backslash = UInt8(ascii: "\\")

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  mutating func next() -> Token? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"):
        index += 1
        return .open
      case UInt8(ascii: "}"):
        index += 1
        return .close
      case Self.backslash:
        index += 1
        return control()
      case 0, 0x0A, 0x0D: index += 1
      default:
        let start = index
        let end = min(bytes.count, start + Self.textLimit)
        while index < end, !Self.endsText(bytes[index]) { index += 1 }
        return .text(start..<index)
      }
    }
    return nil
  }

  /// Passes over binary data, as far as there is any.
  mutating func skip(_ count: Int) {
    index += min(max(count, 0), bytes.count - index)
  }

  /// Bytes of text in one token, so that the amount of text is looked at now and then.
  private static let textLimit = 1 << 20

  private static func endsText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x0A, 0x0D, backslash, UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  private mutating func control() -> Token? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    guard Self.isLetter(byte) else {
      index += 1
      if byte == UInt8(ascii: "'"), let value = hexByte() { return .byte(value) }
      return .symbol(byte)
    }
    let start = index
    while index < bytes.count, index - start < Self.nameLimit, Self.isLetter(bytes[index]) {
      index += 1
    }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    let value = number()
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return .word(name, value)
  }

  private mutating func hexByte() -> UInt8? {
    guard bytes.count - index >= 2, let high = Self.hexDigit(bytes[index]),
      let low = Self.hexDigit(bytes[index + 1])
    else { return nil }
    index += 2
    return high << 4 | low
  }

  private mutating func number() -> Int? {
    var place = index
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let start = place
    var value = 0
    while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      value = min(value * 10 + Int(bytes[place] - UInt8(ascii: "0")), Int(Int32.max))
      place += 1
    }
    guard place > start else { return nil }
    index = place
    return isNegative ? -value : value
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
