internal import CPrefetch

/// A compiled lexicon, read in place.
///
/// Lookups take O(1); nothing is decoded or copied when it is opened.
public struct Lexicon: @unchecked Sendable {
  // Unchecked: the blob is constant data of the program, or an allocation that is never written or freed.

  private let vocabulary: UnsafeBufferPointer<UInt64>
  private let states: UnsafeBufferPointer<PhraseState>
  private let filter: UnsafeBufferPointer<UInt64>
  private let transitions: UnsafeBufferPointer<PhraseTransition>
  private let outputs: UnsafeBufferPointer<PhraseOutput>

  /// Stands for everything that was compiled in.
  public let fingerprint: UInt64
  /// Names of the classes by number.
  public let classNames: [String]
  private let classNumbers: [String: Int]
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
    transitions = reader.array(.transitions, of: PhraseTransition.self)
    outputs = reader.array(.outputs, of: PhraseOutput.self)
    classNames = reader.lines(.classNames)
    classNumbers = Dictionary(uniqueKeysWithValues: zip(classNames, 0...))
    specialties = reader.lines(.specialties)
  }

  /// The class of a name, or nil where no file defines it.
  public func classID(_ name: String) -> ClassID? {
    classNumbers[name].map { ClassID(rawValue: UInt8($0)) }
  }

  /// Has the caches fetch what `wordID` will look at.
  @inline(__always)
  func expect(_ hash: UInt64) {
    prefetch(vocabulary.baseAddress! + (Int(truncatingIfNeeded: hash) & (vocabulary.count - 1)))
  }

  /// Has the caches fetch what `state` will read.
  @inline(__always)
  func expect(stateAfter word: WordID) { prefetch(states.baseAddress! + Int(word.rawValue)) }

  /// Has the caches fetch what `next` will look at from the state after one word.
  @inline(__always)
  func expect(_ word: WordID, then next: WordID) {
    let hash = PhraseTransition.hash(
      PhraseTransition.key(state: word.rawValue, word: next.rawValue))
    guard HashFilter.mayHold(hash, in: filter) else { return }
    prefetch(
      transitions.baseAddress! + PhraseTransition.slot(hash, mask: UInt64(transitions.count - 1)))
  }

  /// The id of a word by its folded hash.
  @inline(__always)
  public func wordID(_ hash: UInt64) -> WordID {
    WordID(rawValue: UInt32(truncatingIfNeeded: TableLayout.find(hash, in: vocabulary)))
  }

  /// The state after one word; its number is the word's id.
  @inline(__always)
  func state(after word: WordID) -> PhraseState { states[Int(word.rawValue)] }

  /// The number of the state after a further word and the state, or nil where no phrase continues.
  @inline(__always)
  func next(
    _ number: UInt32, _ state: PhraseState, _ word: WordID
  ) -> (number: UInt32, state: PhraseState)? {
    guard state.mayBeFollowed(by: word) else { return nil }
    let key = PhraseTransition.key(state: number, word: word.rawValue)
    let hash = PhraseTransition.hash(key)
    guard HashFilter.mayHold(hash, in: filter) else { return nil }
    let mask = UInt64(transitions.count - 1)
    var slot = PhraseTransition.slot(hash, mask: mask)
    while transitions[slot].step != 0 {
      if transitions[slot].has(key) { return (transitions[slot].next, transitions[slot].state) }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  /// Calls the closure for what ends at a state.
  @inline(__always)
  func visitOutputs(_ state: PhraseState, _ body: (PhraseOutput) -> Void) {
    if state.output == .none { return }
    if let places = state.output.places {
      for place in places { body(outputs[place]) }
    } else {
      body(state.output)
    }
  }
}
