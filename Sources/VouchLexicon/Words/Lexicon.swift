internal import CPrefetch

/// A compiled lexicon, read in place.
///
/// Lookups take O(1); nothing is decoded or copied when it is opened.
public struct Lexicon: @unchecked Sendable {
  // Unchecked: the blob is constant data of the program, or an allocation that is never written or freed.

  private let vocabulary: UnsafeBufferPointer<UInt64>
  private let states: UnsafeBufferPointer<PhraseState>
  private let filter: UnsafeBufferPointer<UInt64>
  private let transitions: UnsafeBufferPointer<UInt64>
  private let outputs: UnsafeBufferPointer<UInt32>

  /// Stands for everything that was compiled in.
  public let fingerprint: UInt64
  /// Names of the classes by number.
  public let classNames: [String]
  /// Canonical specialties by the payload of class `specialty`.
  public let specialties: [String]

  /// Opens a blob that outlives the lexicon, 64-byte aligned.
  ///
  /// - Throws: `LexiconError` when the bytes are no compiled lexicon.
  public init(_ blob: UnsafeRawBufferPointer) throws(LexiconError) {
    let reader = try BlobReader<LexiconSection>(blob, name: "lexicon")
    fingerprint = reader.fingerprint
    vocabulary = reader.array(.vocabulary, of: UInt64.self)
    states = reader.array(.states, of: PhraseState.self)
    filter = reader.array(.filter, of: UInt64.self)
    transitions = reader.array(.transitions, of: UInt64.self)
    outputs = reader.array(.outputs, of: UInt32.self)
    classNames = reader.lines(.classNames)
    specialties = reader.lines(.specialties)
  }

  /// The class of a name, or nil where no file defines it.
  public func classID(_ name: String) -> ClassID? {
    classNames.firstIndex(of: name).map { ClassID(rawValue: UInt8($0)) }
  }

  /// Has the caches fetch what `wordID` will look at.
  @inline(__always)
  func expect(_ hash: UInt64) {
    prefetch(vocabulary.baseAddress! + (Int(truncatingIfNeeded: hash) & (vocabulary.count - 1)))
  }

  /// Has the caches fetch what `state` will read.
  @inline(__always)
  func expect(state number: UInt32) { prefetch(states.baseAddress! + Int(number)) }

  /// Has the caches fetch what `next` will look at from the state after one word.
  @inline(__always)
  func expect(_ word: WordID, then next: WordID) {
    let hash = Transition.hash(Transition.key(state: word.rawValue, word: next.rawValue))
    guard HashFilter.mayHold(hash, in: filter) else { return }
    prefetch(transitions.baseAddress! + Transition.slot(hash, mask: UInt64(transitions.count - 1)))
  }

  /// The id of a word by its folded hash.
  @inline(__always)
  public func wordID(_ hash: UInt64) -> WordID {
    WordID(rawValue: UInt32(truncatingIfNeeded: TableLayout.find(hash, in: vocabulary)))
  }

  /// A state by its number; that after one word has the word's id.
  @inline(__always)
  func state(_ number: UInt32) -> PhraseState { states[Int(number)] }

  /// The number of the state after a further word, 0 where no phrase continues.
  @inline(__always)
  func next(_ number: UInt32, _ state: PhraseState, _ word: WordID) -> UInt32 {
    guard state.followers & Transition.follower(word.rawValue) != 0 else { return 0 }
    let key = Transition.key(state: number, word: word.rawValue)
    let hash = Transition.hash(key)
    guard HashFilter.mayHold(hash, in: filter) else { return 0 }
    let mask = UInt64(transitions.count - 1)
    var slot = Transition.slot(hash, mask: mask)
    while transitions[slot] != 0 {
      if transitions[slot] & ~Transition.nextMask == key {
        return UInt32(transitions[slot] & Transition.nextMask)
      }
      slot = (slot + 1) & Int(mask)
    }
    return 0
  }

  /// Calls the closure for what ends at a state.
  @inline(__always)
  func visitOutputs(_ state: PhraseState, _ body: (UInt32) -> Void) {
    if state.outputCount == 1 {
      body(state.output)
    } else {
      for place in state.output..<state.output + state.outputCount { body(outputs[Int(place)]) }
    }
  }
}
