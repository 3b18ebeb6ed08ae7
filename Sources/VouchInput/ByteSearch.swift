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

  /// Horspool's search (Software: Practice and Experience 10, 1980): where the last byte does not
  /// match, the byte there tells how far the needle, of 1 to 255 bytes, can be moved on.
  private static func contains(_ needle: UnsafeBufferPointer<UInt8>, in bytes: [UInt8]) -> Bool {
    guard let first = needle.baseAddress, let last = needle.last else { return true }
    let length = needle.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { step in
      step.initialize(repeating: UInt8(truncatingIfNeeded: length))
      for place in 0..<(length - 1) {
        step[Int(needle[place])] = UInt8(truncatingIfNeeded: length - 1 - place)
      }
      return bytes.withUnsafeBufferPointer { bytes in
        var end = length - 1
        while end < bytes.count {
          if bytes[end] == last, let start = bytes.baseAddress,
            memcmp(start + end - length + 1, first, length) == 0
          {
            return true
          }
          end += Int(step[Int(bytes[end])])
        }
        return false
      }
    }
  }
}
