/// A list of words that a token can be asked about in one step.
///
/// Lists are made with `WordLists`; the tokens of a `Letter` that was made with them answer.
public struct WordList: Sendable, Equatable {
  @usableFromInline var members: WordListSet

  /// Whether a token is one of the words.
  ///
  /// - Complexity: O(1), without a look-up.
  @inlinable
  public func contains(_ token: Token) -> Bool { !members.isDisjoint(with: token.lists) }

  /// The words of both lists.
  public func union(_ other: WordList) -> WordList {
    var union = self
    union.members.formUnion(other.members)
    return union
  }
}
