/// The case-folded hash that stands for a word's spelling.
///
/// Folding is lower case, accents removed, curly apostrophes made straight, soft hyphens and the full stops of
/// abbreviations dropped. 64 bits of FNV-1a (Fowler, Noll, Vo) with a final mix; among 100,000 distinct words a
/// collision has a chance below one in three billion.
public struct WordHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable
  public init() {}

  /// Adds one folded byte.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of all bytes added; never a value below 256, which punctuation uses.
  @inlinable @inline(__always)
  public var value: UInt64 {
    var mixed = state
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    return mixed | 0x100
  }

  /// The hash of a spelling that is already folded, such as a constant of the program.
  public static func of(_ folded: StaticString) -> UInt64 {
    folded.withUTF8Buffer { buffer in
      var hash = WordHash()
      for byte in buffer { hash.add(byte) }
      return hash.value
    }
  }

  /// The hash of a spelling that is already folded.
  @inlinable
  public static func of(_ folded: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in folded.utf8 { hash.add(byte) }
    return hash.value
  }

  /// Calls the closure with the hash of each word of a text that is already folded, parted by white space.
  ///
  /// - Complexity: O(n) in the bytes, without a string or an array a word.
  public static func visitWords(of folded: String, _ body: (UInt64) -> Void) {
    var folded = folded
    folded.withUTF8 { bytes in
      var hash = WordHash()
      var isInside = false
      for byte in bytes {
        if byte > 0x20 {
          hash.add(byte)
          isInside = true
        } else if isInside {
          body(hash.value)
          hash = WordHash()
          isInside = false
        }
      }
      if isInside { body(hash.value) }
    }
  }
}
