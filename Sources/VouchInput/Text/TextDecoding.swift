/// Bytes of an encoding turned into well-formed UTF-8.
struct TextDecoding {
  private(set) var utf8: [UInt8] = []
  /// Places where U+FFFD stands for what could not be decoded.
  private(set) var replacements = 0

  /// Decodes `bytes` from the offset `start`, which lies behind any mark.
  init(_ bytes: [UInt8], from start: Int = 0, encoding: TextEncoding) {
    switch encoding {
    case .utf8: decodeUTF8(bytes, from: start)
    case .utf16LE: decodeUTF16(bytes, from: start, low: 0)
    case .utf16BE: decodeUTF16(bytes, from: start, low: 1)
    case .utf32LE: decodeUTF32(bytes, from: start, littleEndian: true)
    case .utf32BE: decodeUTF32(bytes, from: start, littleEndian: false)
    case .windows1252: decode(bytes[start...], by: CodePage(1252))
    case .macRoman: decode(bytes[start...], by: CodePage(10000))
    }
  }

  /// Decodes the bytes of a code page.
  init(_ bytes: [UInt8], by page: CodePage) { decode(bytes[...], by: page) }

  private mutating func replace() {
    utf8 += [0xEF, 0xBF, 0xBD]
    replacements += 1
  }

  private mutating func decodeUTF8(_ bytes: [UInt8], from start: Int) {
    utf8.reserveCapacity(bytes.count - start)
    bytes.withUnsafeBufferPointer { bytes in
      var (index, copied) = (start, start)
      while index < bytes.count {
        let length = UTF8Check.sequenceLength(bytes, at: index)
        if length == 0 {
          utf8.append(contentsOf: bytes[copied..<index])
          replace()
          copied = index + 1
        }
        index += max(length, 1)
      }
      utf8.append(contentsOf: bytes[copied...])
    }
  }

  /// `low` is the place of the low byte in each pair.
  private mutating func decodeUTF16(_ bytes: [UInt8], from start: Int, low: Int) {
    utf8.reserveCapacity((bytes.count - start) / 2)
    var index = start
    func unit(at index: Int) -> UInt32 {
      UInt32(bytes[index + low]) | UInt32(bytes[index + 1 - low]) << 8
    }
    while bytes.count - index >= 2 {
      let first = unit(at: index)
      index += 2
      if first & 0xFC00 == 0xD800, bytes.count - index >= 2 {
        let second = unit(at: index)
        if second & 0xFC00 == 0xDC00 {
          index += 2
          append(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
          continue
        }
      }
      append(first)
    }
    if index < bytes.count { replace() }
  }

  private mutating func decodeUTF32(_ bytes: [UInt8], from start: Int, littleEndian: Bool) {
    var index = start
    while bytes.count - index >= 4 {
      var value: UInt32 = 0
      for offset in 0..<4 {
        value = value << 8 | UInt32(bytes[index + (littleEndian ? 3 - offset : offset)])
      }
      append(value)
      index += 4
    }
    if index < bytes.count { replace() }
  }

  private mutating func decode(_ bytes: ArraySlice<UInt8>, by page: CodePage?) {
    guard let page else { return }
    utf8.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte < 0x80 { utf8.append(byte) } else { append(page.scalar(byte).value) }
    }
  }

  private mutating func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), value != 0xFFFD else { return replace() }
    UTF8.encode(scalar).map { utf8.append(contentsOf: $0) }
  }
}
