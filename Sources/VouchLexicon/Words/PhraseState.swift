/// A state of the trie: what may follow, and what ends there.
struct PhraseState: BitwiseCopyable {
  /// The bits of the words that a step leaves it by; 0 for a leaf.
  var followers: UInt32 = 0
  var output = PhraseOutput.none

  /// Whether no phrase goes on behind it.
  @inline(__always)
  var isLeaf: Bool { followers == 0 }

  /// Notes a word as one that a step leaves the state by.
  mutating func addFollower(_ word: UInt32) { followers |= PhraseState.bit(of: word) }

  /// Whether a step by a word may leave the state; true for some by which none does.
  @inline(__always)
  func mayBeFollowed(by word: WordID) -> Bool {
    followers & PhraseState.bit(of: word.rawValue) != 0
  }

  @inline(__always)
  private static func bit(of word: UInt32) -> UInt32 { 1 << ((word &* 0x9e37_79b9) >> 27) }
}
