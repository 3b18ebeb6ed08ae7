/// Appends text and numbers to a growing array of UTF-8 bytes.
public struct ByteWriter: Sendable {
  /// All that was written so far.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Appends a string as UTF-8.
  public mutating func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Appends bytes as they are.
  public mutating func append(_ slice: some Sequence<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  /// Appends one byte.
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a decimal integer.
  public mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends a number with a fixed count of decimals, rounded half away from zero.
  public mutating func append(_ number: Double, decimals: Int) {
    append(DecimalText.fixed(number, decimals: decimals))
  }

  /// Appends a JSON string literal.
  ///
  /// Control characters are escaped, and so are line separators, which end lines in JavaScript, and
  /// bidirectional overrides, which change what a terminal shows.
  public mutating func appendJSON(_ string: String) {
    var string = string
    string.withUTF8 { appendLiteral(valid: $0) }
  }

  /// Appends bytes as a JSON string literal, every malformed sequence as U+FFFD.
  public mutating func appendJSON(utf8 slice: some Collection<UInt8>) {
    let isDone: Void? = slice.withContiguousStorageIfAvailable { buffer in
      if buffer.allSatisfy({ $0 < 0x80 }) {
        appendLiteral(valid: buffer)
      } else {
        appendJSON(String(decoding: buffer, as: UTF8.self))
      }
    }
    if isDone == nil { appendJSON(String(decoding: slice, as: UTF8.self)) }
  }

  /// Appends a literal of bytes that are UTF-8: runs of harmless bytes as they are.
  private mutating func appendLiteral(valid text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
        place += 1
        continue
      }
      let (value, length) = ByteWriter.scalar(in: text, at: place)
      if ByteWriter.isHarmless(value) {
        place += length
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[start..<place]))
      appendEscaped(value)
      place += length
      start = place
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
    append(UInt8(ascii: "\""))
  }

  /// The scalar of valid UTF-8 at a place, and the count of its bytes.
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt32, Int) {
    let first = UInt32(text[place])
    func next(_ offset: Int) -> UInt32 { UInt32(text[place + offset]) & 0x3F }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0x80..<0xE0: return ((first & 0x1F) << 6 | next(1), 2)
    case 0xE0..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  private static func isHarmless(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x5C, 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  private mutating func appendEscaped(_ value: UInt32) {
    switch value {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default: appendEscape(value)
    }
  }

  private mutating func appendEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}
