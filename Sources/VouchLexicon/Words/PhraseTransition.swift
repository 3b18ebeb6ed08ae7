/// A step of the trie, with the state that it leads to beside it, so that one line of a cache holds both.
struct PhraseTransition: BitwiseCopyable {
  /// State (22 bits), word id (20), number of the next state (22); 0 for an empty slot.
  var step: UInt64 = 0
  var state = PhraseState()

  private static let nextMask: UInt64 = 0x3f_ffff

  /// The number of the state that the step leads to.
  @inline(__always)
  var next: UInt32 { UInt32(truncatingIfNeeded: step & PhraseTransition.nextMask) }

  /// Whether the step leaves a state by a word, as a key.
  @inline(__always)
  func has(_ key: UInt64) -> Bool { step & ~PhraseTransition.nextMask == key }

  @inline(__always)
  static func key(state: UInt32, word: UInt32) -> UInt64 {
    UInt64(state) << 42 | UInt64(word) << 22
  }

  static func state(of key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 42) }

  static func word(of key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 22) & 0xf_ffff }

  /// A hash of a step's state and word.
  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 { (key >> 22) &* 0x9e37_79b9_7f4a_7c15 }

  /// First slot to look at for a step.
  @inline(__always)
  static func slot(_ hash: UInt64, mask: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash >> 40) & mask)
  }
}
