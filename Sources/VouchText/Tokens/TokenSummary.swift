/// What a run of tokens holds, so that whoever looks for something rare can pass over the run.
public struct TokenSummary: Sendable, Equatable {
  private(set) var lists = WordListSet()
  private var kinds: UInt16 = 0
  private var marks: UInt64 = 0

  init() {}

  @inline(__always)
  mutating func add(_ token: Token) {
    lists.formUnion(token.lists)
    kinds |= 1 << UInt16(token.kind.rawValue)
    if token.kind == .punctuation || token.kind == .symbol { marks |= 1 << (token.hash & 63) }
  }

  mutating func add(_ other: TokenSummary) {
    lists.formUnion(other.lists)
    kinds |= other.kinds
    marks |= other.marks
  }

  /// Notes in every sentence what its tokens hold.
  ///
  /// - Returns: what they hold together.
  static func fill(_ sentences: inout [Sentence], tokens: [Token]) -> TokenSummary {
    let tokens = tokens.span
    var all = TokenSummary()
    for number in sentences.indices {
      var held = TokenSummary()
      for index in sentences[number].tokens { held.add(tokens[index]) }
      sentences[number].summary = held
      all.add(held)
    }
    return all
  }

  /// Whether one of the tokens is in a list.
  public func holds(_ list: WordList) -> Bool { !list.members.isDisjoint(with: lists) }

  /// Whether one of the tokens is of a kind.
  public func holds(_ kind: Token.Kind) -> Bool { kinds >> UInt16(kind.rawValue) & 1 == 1 }

  /// Whether an ASCII mark or symbol may be among the tokens; marks 64 codes apart are not told apart.
  public func mayHold(mark: UInt8) -> Bool { marks >> UInt64(mark & 63) & 1 == 1 }
}
