import Glibc

/// Searching a few bytes in many.
enum ByteSearch {
  static func contains(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    return memchr(start, Int32(byte), bytes.count) != nil
  }

  /// The place of a byte at or behind `start`.
  static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a byte is under 0x20; made for short texts, for which a call of the C library is dear.
  static func containsControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      place += 8
    }
    while place < raw.count {
      if raw[place] < 0x20 { return true }
      place += 1
    }
    return false
  }

  /// Looks at eight places at a time for two neighbouring bytes of the needle, which has four or more.
  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    let pair = needle.count / 2
    let first = UInt64(needle[pair - 1]) &* 0x0101_0101_0101_0101
    let second = UInt64(needle[pair]) &* 0x0101_0101_0101_0101
    return bytes.withUnsafeBytes { bytes in
      var place = 0
      let last = bytes.count - needle.count
      while place <= last {
        if place + pair + 8 <= bytes.count {
          // A byte of `difference` is zero where both bytes of the pair match.
          let difference =
            bytes.loadUnaligned(fromByteOffset: place + pair - 1, as: UInt64.self) ^ first
            | bytes.loadUnaligned(fromByteOffset: place + pair, as: UInt64.self) ^ second
          if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 == 0 {
            place += 8
            continue
          }
        }
        for start in place..<min(place + 8, last + 1)
        where bytes[start] == needle[0]
          && bytes[start..<start + needle.count].elementsEqual(needle)
        {
          return true
        }
        place += 8
      }
      return false
    }
  }
}
