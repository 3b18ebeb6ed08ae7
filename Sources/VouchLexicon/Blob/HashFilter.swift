/// A Bloom filter with one bit a hash (Bloom 1970): what no table holds stops here, without a look at the large table.
@usableFromInline
enum HashFilter {
  /// The bit set of some hashes, at least 8 bits each, so that one in nine others passes.
  static func bits(of hashes: [UInt64]) -> [UInt64] {
    var words = 1
    while words * 8 < hashes.count { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    for hash in hashes { bits[word(of: hash, words)] |= 1 << (hash >> 58) }
    return bits
  }

  /// Whether a bit set of a power of two of words may hold a hash.
  @inlinable @inline(__always)
  static func mayHold(_ hash: UInt64, in bits: UnsafeBufferPointer<UInt64>) -> Bool {
    bits[word(of: hash, bits.count)] >> (hash >> 58) & 1 == 1
  }

  @inlinable
  static func word(of hash: UInt64, _ words: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 26) & (words - 1)
  }
}
