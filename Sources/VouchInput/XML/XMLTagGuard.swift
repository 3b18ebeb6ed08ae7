import Glibc

/// Refuses tags with so many attributes that comparing each with each would take minutes.
enum XMLTagGuard {
  /// A tag with more attributes than any sensible limit covers a whole block without a further `<`.
  private static let block = 1024

  static func check(_ utf8: [UInt8], part: String, limits: InputLimits) throws(InputError) {
    let attributes = utf8.withUnsafeBufferPointer { largestCount($0) }
    guard attributes <= limits.attributes else {
      throw .over(.attributes, limits, "\(part) has a tag with \(attributes) attributes")
    }
  }

  private static func largestCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let open = Int32(UInt8(ascii: "<"))
    var largest = 0
    var offset = 0
    while bytes.count - offset >= block {
      if memchr(base + offset, open, block) != nil {
        offset += block
        continue
      }
      let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "<")) ?? 0
      let next = memchr(base + offset, open, bytes.count - offset)
      let end = next.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
      largest = max(largest, countValues(bytes[start..<end]))
      offset = end
    }
    return largest
  }

  /// Equals signs with a quotation mark behind them.
  private static func countValues(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var (count, afterEquals) = (0, false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "="): afterEquals = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if afterEquals { count += 1 }
        afterEquals = false
      case 0x09, 0x0A, 0x0D, 0x20: break
      default: afterEquals = false
      }
    }
    return count
  }
}
