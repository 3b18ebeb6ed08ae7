import VouchText

/// The reach of a negation, after ConText (Harkema et al. 2009): a trigger opens it, a mark or a conjunction closes it.
struct NegationScope {
  private var left = 0

  /// The words that negate what follows.
  static let negators = """
    not never no nor neither without hardly scarcely barely nothing nobody none didn't doesn't don't wasn't weren't
    isn't aren't hasn't haven't hadn't wouldn't couldn't won't can't cannot
    """

  /// The words that the scope depends on.
  struct Words {
    let triggers, terminators: WordList

    init(_ lists: inout WordLists) {
      triggers = lists.list(negators + " lacks lacked lack")
      terminators = lists.list("but however although though yet except")
    }
  }

  /// Whether the token is in the scope of a negation before it.
  @inline(__always)
  mutating func advance(over token: Token, _ words: Words) -> Bool {
    let isInside = left > 0
    if token.kind == .punctuation || words.terminators.contains(token) {
      left = 0
    } else if words.triggers.contains(token) {
      left = 6
    } else if left > 0 {
      left -= 1
    }
    return isInside
  }
}
