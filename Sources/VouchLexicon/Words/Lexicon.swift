/// A compiled lexicon, read in place.
///
/// Lookups take O(1); nothing is decoded or copied when it is opened.
public struct Lexicon: @unchecked Sendable {
  // Unchecked: the blob is constant data of the program, or an allocation that is never written or freed.

  private let vocabulary: UnsafeBufferPointer<UInt64>
  private let roots: UnsafeBufferPointer<UInt32>
  private let transitions: UnsafeBufferPointer<UInt64>
  private let outputStarts: UnsafeBufferPointer<UInt32>
  private let outputList: UnsafeBufferPointer<UInt32>
  private let followers: UnsafeBufferPointer<UInt64>

  /// Stands for everything that was compiled in.
  public let fingerprint: UInt64
  /// Names of the classes by number.
  public let classNames: [String]
  /// Canonical specialties by the payload of class `specialty`.
  public let specialties: [String]

  /// Opens a blob that outlives the lexicon, 8-byte aligned.
  ///
  /// - Throws: `LexiconError` when the bytes are no compiled lexicon.
  public init(_ blob: UnsafeRawBufferPointer) throws(LexiconError) {
    let reader = try BlobReader<LexiconSection>(blob, name: "lexicon")
    fingerprint = reader.fingerprint
    vocabulary = reader.array(.vocabulary, of: UInt64.self)
    roots = reader.array(.roots, of: UInt32.self)
    transitions = reader.array(.transitions, of: UInt64.self)
    outputStarts = reader.array(.outputStarts, of: UInt32.self)
    outputList = reader.array(.outputs, of: UInt32.self)
    followers = reader.array(.followers, of: UInt64.self)
    classNames = reader.lines(.classNames)
    specialties = reader.lines(.specialties)
  }

  /// The class of a name, or nil where no file defines it.
  public func classID(_ name: String) -> ClassID? {
    classNames.firstIndex(of: name).map { ClassID(rawValue: UInt8($0)) }
  }

  /// The id of a word by its folded hash.
  @inline(__always)
  public func wordID(_ hash: UInt64) -> WordID {
    WordID(rawValue: UInt32(truncatingIfNeeded: TableLayout.find(hash, in: vocabulary)))
  }

  /// The trie state after one word, 0 where no phrase begins.
  @inline(__always)
  func root(_ word: WordID) -> UInt32 { roots[Int(word.rawValue)] }

  /// The trie state after a further word, 0 where no phrase continues; not for a leaf.
  @inline(__always)
  func next(_ state: UInt32, _ word: WordID) -> UInt32 {
    guard followers[Int(state)] & Transition.follower(word.rawValue) != 0 else { return 0 }
    let key = Transition.key(state: state, word: word.rawValue)
    let mask = UInt64(transitions.count - 1)
    var slot = Transition.slot(key, mask: mask)
    while transitions[slot] != 0 {
      if transitions[slot] & ~Transition.nextMask == key {
        return UInt32(transitions[slot] & Transition.nextMask)
      }
      slot = (slot + 1) & Int(mask)
    }
    return 0
  }

  /// Whether no phrase goes on behind a state.
  @inline(__always)
  func isLeaf(_ state: UInt32) -> Bool { Int(state) >= followers.count }

  /// What ends at a state.
  @inline(__always)
  func outputs(_ state: UInt32) -> Slice<UnsafeBufferPointer<UInt32>> {
    outputList[Int(outputStarts[Int(state)])..<Int(outputStarts[Int(state) + 1])]
  }
}
