/// What literals are made with.
enum JSONText {
  /// Whether no byte is above 0x7F.
  static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var all: UInt64 = 0
    var place = 0
    while place &+ 8 <= bytes.count {
      all |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place &+= 8
    }
    while place < bytes.count {
      all |= UInt64(bytes[place])
      place &+= 1
    }
    return all & 0x8080_8080_8080_8080 == 0
  }

  /// The first place from `start` on that does not hold printable ASCII, or holds a quotation mark or backslash.
  @inline(__always)
  static func endOfPlainRun(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress.map(UnsafeRawPointer.init) else { return 0 }
    var place = start
    let lastWord = text.count &- 8
    while place <= lastWord {
      if !isPlain(base.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { break }
      place &+= 8
    }
    // What is left of a run is in the last eight bytes, of which some were looked at before.
    if place > lastWord, lastWord >= start,
      isPlain(base.loadUnaligned(fromByteOffset: lastWord, as: UInt64.self))
    {
      return text.count
    }
    while place < text.count, isPlain(text[place]) { place &+= 1 }
    return place
  }

  /// Whether the byte stands in a literal as it is.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Whether all eight bytes of a word do: a sum's top bit of each byte tells, where no byte had it before.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    let isPrintable = (word &+ ones &* 0x60) & ~(word &+ ones) & ~word
    let isNoQuote = (word ^ ones &* 0x22) &+ ones &* 0x7F
    let isNoBackslash = (word ^ ones &* 0x5C) &+ ones &* 0x7F
    return isPrintable & isNoQuote & isNoBackslash & tops == tops
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

  static func isHarmless(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x5C, 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
