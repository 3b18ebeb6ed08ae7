public import VouchText

/// A phrase of one class found in a letter.
public struct PhraseMatch: Sendable, Equatable {
  public var classID: ClassID
  /// What the lexicon keeps of the entry.
  public var payload: UInt32
  /// Indices of the tokens.
  public var tokens: Range<Int>
}

/// Finds all phrases of all classes in one pass over the word ids of a letter.
///
/// At each token the longest match of every class is kept, left to right without overlap inside a class. A phrase
/// does not run across punctuation, other than hyphens, slashes and apostrophes.
public struct PhraseMatcher: Sendable {
  /// The matches of the last call, by start.
  public private(set) var matches: [PhraseMatch] = []
  /// The classes that cover each token.
  public private(set) var classes: [ClassSet] = []
  /// The word id of each token.
  public private(set) var ids: [WordID] = []
  private var steps: [Step] = []
  private var longest = [Candidate](repeating: Candidate(), count: ClassSet.capacity)
  private var touched: [UInt8] = []
  private var coveredTo = [Int](repeating: 0, count: ClassSet.capacity)

  private struct Candidate {
    var end = 0
    var payload: UInt32 = 0
  }

  public init() {}

  /// Replaces the matches by those in the given tokens.
  ///
  /// - Parameter listed: the classes whose matches are listed; `classes` holds them all.
  /// - Complexity: O(n) in the tokens for a fixed lexicon.
  public mutating func match(
    _ tokens: [Token], lexicon: Lexicon, listing listed: ClassSet = .all
  ) {
    matches.removeAll(keepingCapacity: true)
    for index in coveredTo.indices { coveredTo[index] = 0 }
    lookUp(tokens, lexicon)
    let number = lexicon.root(.number)
    for start in tokens.indices where steps[start].canStart {
      let state = lexicon.root(ids[start])
      if steps[start] == .word, lexicon.isLeaf(state) {
        for output in lexicon.outputs(state) { emitWord(output, tokens, at: start, listed) }
        continue
      }
      if state != 0 { walk(tokens, from: start, state: state, at: start, lexicon) }
      if steps[start] == .number { walk(tokens, from: start, state: number, at: start, lexicon) }
      if !touched.isEmpty { emit(from: start, listed) }
    }
  }

  /// What a token is to a phrase.
  private enum Step: UInt8 {
    case word, number, transparent, stop

    @inline(__always)
    var canStart: Bool { rawValue <= Step.number.rawValue }

    @inline(__always)
    init(_ token: Token, _ id: WordID) {
      self =
        switch token.kind {
        case .word: id.isNumberWord ? .number : .word
        case .number: .number
        case .percent, .age, .date, .time: .word
        case .punctuation, .symbol: PhraseMatcher.isTransparent(token) ? .transparent : .stop
        case .email, .phone: .stop
        }
    }
  }

  /// Finds the id of every token and what it is to a phrase.
  private mutating func lookUp(_ tokens: [Token], _ lexicon: Lexicon) {
    classes.removeAll(keepingCapacity: true)
    classes.append(contentsOf: repeatElement(ClassSet(), count: tokens.count))
    ids.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    for token in tokens {
      let id = id(of: token, lexicon)
      ids.append(id)
      steps.append(Step(token, id))
    }
  }

  @inline(__always)
  private func id(of token: Token, _ lexicon: Lexicon) -> WordID {
    switch token.kind {
    case .word, .number, .percent, .time, .date: lexicon.wordID(token.hash)
    case .age: .age
    case .phone, .email, .punctuation, .symbol: .unknown
    }
  }

  /// Follows the trie from a token whose state is known, noting what ends on the way.
  private mutating func walk(
    _ tokens: [Token], from start: Int, state: UInt32, at index: Int, _ lexicon: Lexicon
  ) {
    var state = state
    var index = index
    while state != 0 {
      for output in lexicon.outputs(state) {
        note(output, tokens, start: start, end: index + 1)
      }
      if lexicon.isLeaf(state) { return }
      index += 1
      while index < steps.count, steps[index] == .transparent { index += 1 }
      guard index < steps.count, steps[index] != .stop else { return }
      if steps[index] == .number {
        let other = lexicon.next(state, .number)
        if other != 0 { walk(tokens, from: start, state: other, at: index, lexicon) }
      }
      guard ids[index] != .unknown else { return }
      state = lexicon.next(state, ids[index])
    }
  }

  private mutating func note(_ output: UInt32, _ tokens: [Token], start: Int, end: Int) {
    guard Entry.Shape.of(output).fits(tokens[start]) else { return }
    let classID = UInt8(output >> 24)
    let slot = Int(classID)
    guard start >= coveredTo[slot] else { return }
    if longest[slot].end == 0 { touched.append(classID) }
    if end > longest[slot].end {
      longest[slot] = Candidate(end: end, payload: output & 0xf_ffff)
    }
  }

  private mutating func emit(from start: Int, _ listed: ClassSet) {
    for classID in touched {
      let slot = Int(classID)
      let found = longest[slot]
      longest[slot].end = 0
      coveredTo[slot] = found.end
      let id = ClassID(rawValue: classID)
      if listed.contains(id) {
        matches.append(PhraseMatch(classID: id, payload: found.payload, tokens: start..<found.end))
      }
      for token in start..<found.end { classes[token].insert(id) }
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Emits the match of a word that begins no longer phrase.
  @inline(__always)
  private mutating func emitWord(
    _ output: UInt32, _ tokens: [Token], at index: Int, _ listed: ClassSet
  ) {
    guard Entry.Shape.of(output).fits(tokens[index]) else { return }
    let id = ClassID(rawValue: UInt8(output >> 24))
    guard index >= coveredTo[Int(id.rawValue)] else { return }
    coveredTo[Int(id.rawValue)] = index + 1
    if listed.contains(id) {
      matches.append(
        PhraseMatch(classID: id, payload: output & 0xf_ffff, tokens: index..<index + 1))
    }
    classes[index].insert(id)
  }

  /// Marks that do not interrupt a phrase.
  @inline(__always)
  private static func isTransparent(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return token.kind == .symbol }
    return token.isMark(UInt8(ascii: "-")) || token.isMark(UInt8(ascii: "/"))
      || token.isMark(UInt8(ascii: "'")) || token.isMark(UInt8(ascii: "\""))
  }
}

extension Entry.Shape {
  /// The shape that an output of the trie asks for.
  @inline(__always)
  fileprivate static func of(_ output: UInt32) -> Entry.Shape {
    Entry.Shape(rawValue: UInt8(truncatingIfNeeded: output >> 20 & 0xf)) ?? .any
  }

  /// Whether a phrase may begin with a token.
  @inline(__always)
  fileprivate func fits(_ token: Token) -> Bool {
    switch self {
    case .any: true
    case .allCaps: token.flags.contains(.allCaps) || token.end - token.start == 1
    case .capitalized: token.flags.contains(.capitalized)
    case .lower: !token.flags.contains(.capitalized)
    }
  }
}
