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

  /// Whether the word stands for a number; such words come first in every vocabulary.
  @inline(__always)
  var isNumberWord: Bool {
    rawValue >= WordID.firstWord && rawValue < WordID.firstWord + WordID.numberWordCount
  }

  private static let numberWordCount: UInt32 = 31

  /// Words that stand for numbers in phrases.
  static let numberWords = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen several few
    """.split(whereSeparator: \.isWhitespace)
}
