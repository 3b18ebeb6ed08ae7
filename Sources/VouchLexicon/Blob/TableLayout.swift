/// The hash tables: slots of the upper 44 bits of a hash with a value below 2^20, found by linear probing.
@usableFromInline
enum TableLayout {
  @usableFromInline static var valueMask: UInt64 { (1 << 20) - 1 }

  /// A power of two of slots that keeps the load under two thirds.
  static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    return capacity
  }

  /// The value of a hash, or 0.
  @inlinable
  static func find(_ hash: UInt64, in slots: UnsafeBufferPointer<UInt64>) -> UInt64 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) & ~valueMask == 0 { return slots[slot] & valueMask }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
