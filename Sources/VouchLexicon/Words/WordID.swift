/// The number of a word in a lexicon's vocabulary.
///
/// The first few numbers stand for kinds of tokens rather than spellings.
public struct WordID: Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A word that no lexicon holds.
  public static let unknown = WordID(rawValue: 0)
  /// Any number in digits or words.
  public static let number = WordID(rawValue: 1)
  /// An age in one token, such as `58-year-old`.
  public static let age = WordID(rawValue: 2)
  /// The first number that stands for a spelling.
  static let firstWord: UInt32 = 8
}
