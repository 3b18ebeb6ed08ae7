/// 128 bits that stand for the bytes of a file: equal for equal bytes, and for others with a chance below
/// one in 10^26 among a million files.
///
/// After wyhash (Wang Yi): a folded 64 by 64 bit product per 16 bytes, here two of them. Not for
/// files made to collide on purpose.
struct ContentHash: Hashable, Sendable {
  var high: UInt64
  var low: UInt64

  /// Stands for content that could not be read.
  static let none = ContentHash(high: 0, low: 0)

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The hash of bytes; another seed gives another, independent hash.
  init(_ bytes: some Collection<UInt8>, seed: UInt64 = 0) {
    let result = bytes.withContiguousStorageIfAvailable { buffer in
      ContentHash(UnsafeRawBufferPointer(buffer), seed: seed)
    }
    self = result ?? Array(bytes).withUnsafeBytes { ContentHash($0, seed: seed) }
  }

  init(_ bytes: UnsafeRawBufferPointer, seed: UInt64) {
    var first = seed ^ 0xa076_1d64_78bd_642f
    var second = ~seed ^ 0xe703_7ed1_a0b4_28db
    var offset = 0
    while offset + 16 <= bytes.count {
      let left = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let right = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
      first = fold(left ^ 0x8ebc_6af0_9c88_c6e3, right ^ first)
      second = fold(left ^ second, right ^ 0x5899_65cc_7537_4cc3)
      offset += 16
    }
    var tail: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &tail) { tail in
      tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    }
    let length = UInt64(bytes.count)
    first = fold(tail.0 ^ 0x1d8e_4e27_c47d_124f, tail.1 ^ first)
    second = fold(tail.0 ^ second, tail.1 ^ 0xeb44_acca_b455_d165)
    high = fold(first ^ 0xa076_1d64_78bd_642f, length ^ 0xe703_7ed1_a0b4_28db)
    low = fold(second ^ length, 0x9e37_79b9_7f4a_7c15)
  }
}

/// Both halves of a 128-bit product, one upon the other.
@inline(__always)
func fold(_ lhs: UInt64, _ rhs: UInt64) -> UInt64 {
  let product = lhs.multipliedFullWidth(by: rhs)
  return product.high ^ product.low
}
