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

  static func contains(_ needle: StaticString, in bytes: [UInt8]) -> Bool {
    needle.withUTF8Buffer { contains($0, in: bytes) }
  }

  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    needle.withUnsafeBufferPointer { contains($0, in: bytes) }
  }

  /// Looks at 32 places at a time for two neighbouring bytes of the needle, which has two or more;
  /// most blocks hold no such pair.
  private static func contains(_ needle: UnsafeBufferPointer<UInt8>, in bytes: [UInt8]) -> Bool {
    let pair = needle.count / 2
    let first = UInt64(needle[pair - 1]) &* 0x0101_0101_0101_0101
    let second = UInt64(needle[pair]) &* 0x0101_0101_0101_0101
    return bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let wanted = needle.baseAddress else { return false }
      let last = bytes.count - needle.count
      var place = 0
      while place <= last {
        let end = min(place + 32, last + 1)
        if place + pair + 32 <= bytes.count {
          // A byte of `zeros` has its high bit where both bytes of the pair match, or behind such a place.
          var zeros: UInt64 = 0
          for word in 0..<4 {
            let at = start + place + pair + 8 * word
            let difference =
              ((at - 1).loadUnaligned(as: UInt64.self) ^ first)
              | (at.loadUnaligned(as: UInt64.self) ^ second)
            zeros |= (difference &- 0x0101_0101_0101_0101) & ~difference
          }
          if zeros & 0x8080_8080_8080_8080 == 0 {
            place = end
            continue
          }
        }
        while place < end {
          // Comparing byte by byte ends at the first one nearly always, and a call is dear.
          if bytes[place] == needle[0], memcmp(start + place, wanted, needle.count) == 0 {
            return true
          }
          place += 1
        }
      }
      return false
    }
  }
}
