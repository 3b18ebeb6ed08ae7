import VouchText

/// One pass over the word ids of a letter.
struct PhraseWalk {
  let tokens: UnsafeBufferPointer<Token>
  let steps: UnsafeBufferPointer<PhraseStep>
  let ids: UnsafeBufferPointer<WordID>
  let lexicon: Lexicon
  let listed: ClassSet
  let scratch: PhraseScratch
  let classes: UnsafeMutableBufferPointer<ClassSet>
  var matches: [PhraseMatch]
  /// How many of `scratch.touched` are in use.
  private var touchedCount = 0

  init(
    tokens: UnsafeBufferPointer<Token>, steps: UnsafeBufferPointer<PhraseStep>,
    ids: UnsafeBufferPointer<WordID>, lexicon: Lexicon, listed: ClassSet, scratch: PhraseScratch,
    classes: UnsafeMutableBufferPointer<ClassSet>, matches: [PhraseMatch]
  ) {
    self.tokens = tokens
    self.steps = steps
    self.ids = ids
    self.lexicon = lexicon
    self.listed = listed
    self.scratch = scratch
    self.classes = classes
    self.matches = matches
  }

  mutating func run() {
    scratch.reset()
    for start in 0..<tokens.count where steps[start].canStart {
      let word = ids[start]
      let state = lexicon.state(after: word)
      if steps[start] == .word, state.isLeaf {
        lexicon.visitOutputs(state) { emitWord($0, at: start) }
        continue
      }
      follow(from: start, state, word.rawValue, at: start)
      if steps[start] == .number {
        follow(
          from: start, lexicon.state(after: .number), WordID.number.rawValue, at: start)
      }
      emit(from: start)
    }
  }

  /// Follows the trie from a token whose state is known, noting what ends on the way.
  private mutating func follow(
    from start: Int, _ state: PhraseState, _ number: UInt32, at index: Int
  ) {
    var (state, number, index) = (state, number, index)
    while true {
      lexicon.visitOutputs(state) { note($0, start: start, end: index + 1) }
      if state.isLeaf { return }
      index += 1
      while index < steps.count, steps[index] == .transparent { index += 1 }
      guard index < steps.count, steps[index] != .stop else { return }
      if steps[index] == .number, let other = lexicon.next(number, state, .number) {
        follow(from: start, other.state, other.number, at: index)
      }
      guard ids[index] != .unknown, let next = lexicon.next(number, state, ids[index]) else {
        return
      }
      (number, state) = next
    }
  }

  @inline(__always)
  private mutating func note(_ output: PhraseOutput, start: Int, end: Int) {
    guard output.shape.fits(tokens[start]) else { return }
    let slot = output.classNumber
    guard start >= scratch.coveredTo[slot] else { return }
    if scratch.ends[slot] == 0 {
      scratch.touched[touchedCount] = UInt8(slot)
      touchedCount += 1
    }
    if end > scratch.ends[slot] {
      scratch.ends[slot] = end
      scratch.payloads[slot] = output.payload
    }
  }

  /// Emits the longest match of each class that was noted.
  private mutating func emit(from start: Int) {
    for number in 0..<touchedCount {
      let id = ClassID(rawValue: scratch.touched[number])
      let slot = Int(id.rawValue)
      let end = scratch.ends[slot]
      scratch.ends[slot] = 0
      scratch.coveredTo[slot] = end
      if listed.contains(id) {
        matches.append(
          PhraseMatch(classID: id, payload: scratch.payloads[slot], tokens: start..<end))
      }
      for token in start..<end { classes[token].insert(id) }
    }
    touchedCount = 0
  }

  /// Emits the match of a word that begins no longer phrase.
  @inline(__always)
  private mutating func emitWord(_ output: PhraseOutput, at index: Int) {
    guard output.shape.fits(tokens[index]) else { return }
    let slot = output.classNumber
    guard index >= scratch.coveredTo[slot] else { return }
    scratch.coveredTo[slot] = index + 1
    let id = ClassID(rawValue: UInt8(slot))
    if listed.contains(id) {
      matches.append(
        PhraseMatch(classID: id, payload: output.payload, tokens: index..<index + 1))
    }
    classes[index].insert(id)
  }
}

extension Entry.Shape {
  /// Whether a phrase may begin with a token.
  @inline(__always)
  fileprivate func fits(_ token: Token) -> Bool {
    switch self {
    case .any: true
    case .allCaps: token.flags.contains(.allCaps) || token.end - token.start == 1
    case .capitalized: token.flags.contains(.capitalized)
    }
  }
}
