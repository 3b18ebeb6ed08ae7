public import VouchText

/// Finds all phrases of all classes in one pass over the word ids of a letter.
///
/// At each token the longest match of every class is kept, left to right without overlap inside a class. A phrase
/// does not run across punctuation, other than hyphens, slashes, apostrophes and quotation marks; symbols are passed over.
public struct PhraseMatcher {
  /// The matches of the last call, by start.
  public private(set) var matches: [PhraseMatch] = []
  /// The classes that cover each token.
  public private(set) var classes: [ClassSet] = []
  /// The word id of each token.
  public private(set) var ids: [WordID] = []
  private var steps: [PhraseStep] = []
  private let scratch = PhraseScratch()

  public init() {}

  /// Replaces the matches by those in the given tokens.
  ///
  /// - Parameter listed: the classes whose matches are listed; `classes` holds them all.
  /// - Complexity: O(n) in the tokens for a fixed lexicon.
  public mutating func match(
    _ tokens: [Token], lexicon: Lexicon, listing listed: ClassSet = .all
  ) {
    matches.removeAll(keepingCapacity: true)
    PhraseMatcher.fill(&classes, with: ClassSet(), count: tokens.count)
    PhraseMatcher.lookUp(tokens, lexicon, ids: &ids, steps: &steps)
    var matches = matches
    self.matches = []
    tokens.withUnsafeBufferPointer { tokens in
      classes.withUnsafeMutableBufferPointer { classes in
        ids.withUnsafeBufferPointer { ids in
          steps.withUnsafeBufferPointer { steps in
            var walk = PhraseWalk(
              tokens: tokens, steps: steps, ids: ids, lexicon: lexicon, listed: listed,
              scratch: scratch, classes: classes, matches: matches)
            matches = []
            walk.run()
            matches = walk.matches
          }
        }
      }
    }
    self.matches = matches
  }

  /// Takes the class of a match away from its tokens.
  public mutating func hide(_ match: PhraseMatch) {
    for token in match.tokens { classes[token].remove(match.classID) }
  }

  /// Tokens ahead of which the tables are fetched.
  private static let lookAhead = 8

  /// Replaces the contents of an array by as many equal values as there are tokens, keeping its storage.
  private static func fill<T>(_ array: inout [T], with value: T, count: Int) {
    array.removeAll(keepingCapacity: true)
    array.append(contentsOf: repeatElement(value, count: count))
  }

  /// Finds the id of every token and what it is to a phrase.
  private static func lookUp(
    _ tokens: [Token], _ lexicon: Lexicon, ids: inout [WordID], steps: inout [PhraseStep]
  ) {
    fill(&ids, with: .unknown, count: tokens.count)
    fill(&steps, with: .stop, count: tokens.count)
    let tokens = tokens.span
    var ids = ids.mutableSpan
    var steps = steps.mutableSpan
    var last = WordID.unknown
    for index in tokens.indices {
      if index + PhraseMatcher.lookAhead < tokens.count {
        lexicon.expect(tokens[index + PhraseMatcher.lookAhead].hash)
      }
      let token = tokens[index]
      let id = id(of: token, lexicon)
      lexicon.expect(stateAfter: id)
      lexicon.expect(last, then: id)
      last = id
      ids[index] = id
      steps[index] = PhraseStep(token, id)
    }
  }

  @inline(__always)
  private static func id(of token: Token, _ lexicon: Lexicon) -> WordID {
    switch token.kind {
    case .word, .number, .percent, .time, .date: lexicon.wordID(token.hash)
    case .age: .age
    case .phone, .email, .punctuation, .symbol: .unknown
    }
  }
}
