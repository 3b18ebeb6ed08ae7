/// Well-formedness of UTF-8, by the table of the Unicode standard (no surrogates, no overlong forms).
enum UTF8Check {
  /// What a text holds beside ASCII.
  struct Census: Equatable {
    /// Well-formed sequences of two to four bytes.
    var sequences = 0
    /// Bytes that belong to no well-formed sequence.
    var strayBytes = 0
  }

  static func census(_ bytes: [UInt8], from start: Int) -> Census {
    var census = Census()
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
          continue
        }
        let length = sequenceLength(bytes, at: index)
        if length == 0 { census.strayBytes += 1 } else { census.sequences += 1 }
        index += max(length, 1)
      }
    }
    return census
  }

  /// The length of the well-formed sequence at `index`, or 0.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard bytes.count - index >= length, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
