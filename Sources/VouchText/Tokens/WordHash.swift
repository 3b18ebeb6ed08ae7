/// The case-folded hash that stands for a word's spelling.
///
/// Folding is lower case, accents removed, curly apostrophes made straight, soft hyphens and the full stops of
/// abbreviations dropped. Eight bytes at a time are multiplied and shifted, with the finish of MurmurHash3 (Appleby):
/// among 100,000 spellings a collision has a chance below one in a billion.
public struct WordHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Up to seven bytes that wait for the eighth, the first one lowest.
  @usableFromInline var chunk: UInt64 = 0
  /// How many bits of `chunk` are taken.
  @usableFromInline var filled: UInt64 = 0

  @inlinable
  public init() {}

  /// Adds one folded byte, which is not 0.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    chunk |= UInt64(byte) << filled
    filled += 8
    if filled == 64 { close() }
  }

  /// Adds up to eight folded bytes at once, where a multiple of eight was added before.
  @inlinable @inline(__always)
  mutating func add(_ bytes: UInt64, count: Int) {
    chunk = bytes
    filled = UInt64(count) * 8
    if filled == 64 { close() }
  }

  @inlinable @inline(__always)
  mutating func close() {
    state = (state ^ chunk) &* 0x9e37_79b9_7f4a_7c15
    state ^= state >> 32
    chunk = 0
    filled = 0
  }

  /// The hash of all bytes added; never a value below 256, which punctuation uses.
  @inlinable @inline(__always)
  public var value: UInt64 {
    var mixed = state ^ chunk
    mixed ^= mixed >> 33
    mixed = mixed &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 33
    mixed = mixed &* 0xc4ce_b9fe_1a85_ec53
    mixed ^= mixed >> 33
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
