/// A lexical unit of a letter: a word, a number, a date, a mark of punctuation and so on.
///
/// A hyphenated word is one token a part, each later part flagged `joined`, so that hyphen and space can
/// stand for each other in matching; so is a clitic (`she` `'s`).
public struct Token: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    case word
    /// Digits, with separators and a unit or ordinal ending: `12`, `1,250`, `3.5`, `120/80`, `300mg`, `5th`.
    case number
    /// A number and its percent sign.
    case percent
    /// An age in one piece: `58-year-old`, `3-week-old`, `72yo`.
    case age
    /// A date in digits: `2025-09-14`, `9/14/2025`, `14.9.2025`.
    case date
    /// A time of day: `3:30`.
    case time
    case phone
    case email
    /// A mark that ends or divides sentences, or a bracket or quotation mark.
    case punctuation
    /// Anything else, including a byte that is not UTF-8.
    case symbol
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Begins with an upper-case letter.
    public static let capitalized = Flags(rawValue: 1)
    /// At least two letters, all of them upper case.
    public static let allCaps = Flags(rawValue: 2)
    /// Follows the token before it across a hyphen or apostrophe, with no white space.
    public static let joined = Flags(rawValue: 4)
    /// An abbreviation, its closing full stop included in the token.
    public static let abbreviation = Flags(rawValue: 8)
    /// The first token of its line.
    public static let lineStart = Flags(rawValue: 16)
    /// Follows the token before it without white space.
    public static let tight = Flags(rawValue: 32)
    /// A word of four letters or more that ends in -ed.
    public static let endsInEd = Flags(rawValue: 64)
    /// A word of five letters or more that ends in -ing.
    public static let endsInIng = Flags(rawValue: 128)
  }

  /// Offset of the first byte.
  public var start: UInt32
  /// Offset behind the last byte.
  public var end: UInt32
  /// Hash of the case-folded spelling (see `WordHash`); for punctuation, its first byte or scalar.
  public var hash: UInt64
  public var kind: Kind
  public var flags: Flags
  /// The word lists that hold it, as its letter was made to know
  public internal(set) var lists = WordListSet()

  public init(start: Int, end: Int, hash: UInt64, kind: Kind, flags: Flags = []) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.hash = hash
    self.kind = kind
    self.flags = flags
  }

  /// UTF-8 byte offsets of the token.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the token is punctuation of the given ASCII character.
  @inlinable
  public func isMark(_ character: UInt8) -> Bool {
    kind == .punctuation && hash == UInt64(character)
  }
}
