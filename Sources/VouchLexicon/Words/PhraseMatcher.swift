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
  private var longest = [Candidate](repeating: Candidate(), count: ClassSet.capacity)
  private var touched: [UInt8] = []
  private var steps: [Step] = []
  private var coveredTo = [Int](repeating: 0, count: ClassSet.capacity)

  private struct Candidate {
    var end = 0
    var payload: UInt32 = 0
  }

  public init() {}

  /// Replaces the matches by those in the given tokens.
  ///
  /// - Complexity: O(n) in the tokens for a fixed lexicon.
  public mutating func match(_ tokens: [Token], lexicon: Lexicon) {
    matches.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    ids.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    for index in coveredTo.indices { coveredTo[index] = 0 }
    let numbers = NumberWords.words
    for token in tokens {
      classes.append(ClassSet())
      ids.append(id(of: token, lexicon))
      steps.append(Step(token, numbers: numbers))
    }
    let number = lexicon.root(.number)
    for start in tokens.indices where steps[start].canStart {
      let state = lexicon.root(ids[start])
      if state != 0 { walk(tokens, from: start, state: state, at: start, lexicon) }
      if steps[start] == .number { walk(tokens, from: start, state: number, at: start, lexicon) }
      if !touched.isEmpty { emit(from: start) }
    }
  }

  /// What a token is to a phrase.
  private enum Step: UInt8 {
    case word, number, transparent, stop

    var canStart: Bool { self == .word || self == .number }

    init(_ token: Token, numbers: WordSet) {
      self =
        switch token.kind {
        case .word: numbers.contains(token.hash) ? .number : .word
        case .number: .number
        case .percent, .age, .date, .time: .word
        case .punctuation, .symbol: PhraseMatcher.isTransparent(token) ? .transparent : .stop
        case .email, .phone: .stop
        }
    }
  }

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
    let shape = Entry.Shape(rawValue: UInt8(output >> 20 & 0xf)) ?? .any
    let flags = tokens[start].flags
    switch shape {
    case .any: break
    case .allCaps:
      guard flags.contains(.allCaps) || tokens[start].end - tokens[start].start == 1 else { return }
    case .capitalized: guard flags.contains(.capitalized) else { return }
    case .lower: guard !flags.contains(.capitalized) else { return }
    }
    let classID = UInt8(output >> 24)
    let slot = Int(classID)
    guard start >= coveredTo[slot] else { return }
    if longest[slot].end == 0 { touched.append(classID) }
    if end > longest[slot].end {
      longest[slot] = Candidate(end: end, payload: output & 0xf_ffff)
    }
  }

  private mutating func emit(from start: Int) {
    for classID in touched {
      let slot = Int(classID)
      let found = longest[slot]
      longest[slot].end = 0
      coveredTo[slot] = found.end
      let id = ClassID(rawValue: classID)
      matches.append(PhraseMatch(classID: id, payload: found.payload, tokens: start..<found.end))
      for token in start..<found.end { classes[token].insert(id) }
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Marks that do not interrupt a phrase.
  private static func isTransparent(_ token: Token) -> Bool {
    switch token.kind {
    case .punctuation:
      token.isMark(UInt8(ascii: "-")) || token.isMark(UInt8(ascii: "/"))
        || token.isMark(UInt8(ascii: "'")) || token.isMark(UInt8(ascii: "\""))
    case .symbol: true
    default: false
    }
  }
}

/// Words that stand for numbers in phrases.
enum NumberWords {
  static let words = WordSet(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen several few
    """)
}
