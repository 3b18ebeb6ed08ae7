/// A fixed set of words of the program, by their folded hashes.
///
/// An open-addressing table that uses the words' own hashes, several times as fast as `Set<UInt64>`.
public struct WordSet: Sendable {
  private let slots: [UInt64]
  private let mask: Int

  /// Makes a set from folded words parted by white space.
  public init(_ words: StaticString) {
    var hashes: [UInt64] = []
    WordHash.visitWords(of: words.description) { hashes.append($0) }
    self.init(hashes)
  }

  /// Makes a set from folded hashes.
  public init(_ hashes: [UInt64]) {
    var capacity = 8
    while capacity < hashes.count * 3 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash >> 16) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = hash
    }
    self.slots = slots
    mask = capacity - 1
  }

  /// Whether the set holds a hash.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func contains(_ hash: UInt64) -> Bool { find(hash) }

  /// Whether a token is one of the words.
  @inlinable
  public func contains(_ token: Token) -> Bool { token.kind == .word && find(token.hash) }

  @usableFromInline
  func find(_ hash: UInt64) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash >> 16) & mask
      while slots[slot] != 0 {
        if slots[slot] == hash { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }
}
