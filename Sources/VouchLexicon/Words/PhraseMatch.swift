/// A phrase of one class found in a letter.
public struct PhraseMatch: Sendable, Equatable {
  public var classID: ClassID
  /// What the lexicon keeps of the entry.
  public var payload: UInt32
  /// Indices of the tokens.
  public var tokens: Range<Int>
}
