/// A state of the trie: what may follow, and what ends there.
struct PhraseState: BitwiseCopyable {
  /// The bits of the words that a step leaves it by; 0 for a leaf.
  var followers: UInt64 = 0
  /// The output where there is one, the place of the first where there are several.
  var output: UInt32 = 0
  var outputCount: UInt32 = 0

  /// Whether no phrase goes on behind it.
  @inline(__always)
  var isLeaf: Bool { followers == 0 }
}
