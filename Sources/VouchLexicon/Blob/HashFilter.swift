/// A Bloom filter with one bit a feature (Bloom 1970): most features of a sentence have no weight, and stop here.
@usableFromInline
enum FeatureFilter {
  /// The bit set of some features, at least 8 bits each, so that one in nine others passes.
  static func bits(of features: [UInt64]) -> [UInt64] {
    var words = 1
    while words * 8 < features.count { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    for feature in features { bits[word(of: feature, words)] |= 1 << (feature >> 58) }
    return bits
  }

  /// Whether a bit set of a power of two of words may hold a feature.
  @inlinable
  static func mayHold(_ feature: UInt64, in bits: UnsafeBufferPointer<UInt64>) -> Bool {
    bits[word(of: feature, bits.count)] >> (feature >> 58) & 1 == 1
  }

  @inlinable
  static func word(of feature: UInt64, _ words: Int) -> Int {
    Int(truncatingIfNeeded: feature >> 26) & (words - 1)
  }
}
