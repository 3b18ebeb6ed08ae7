/// Splits UTF-8 bytes into tokens.
///
/// Every byte belongs to exactly one token or to the gap between two tokens; a gap holds white space,
/// characters without width and the hyphen of a hyphenated word. Any bytes are accepted: one that is not UTF-8
/// is a symbol of its own.
public struct Tokenizer: Sendable {
  /// The tokens of the last call, in the order of the text.
  public internal(set) var tokens: [Token] = []

  /// Offsets of the line feeds.
  private(set) var lineEnds: [Int] = []

  /// What the next token inherits from the bytes before it.
  var pending: Token.Flags = []

  public init() {}

  /// Replaces `tokens` by those of the given bytes; keeps the array's storage.
  ///
  /// - Complexity: O(n) in the bytes.
  public mutating func tokenize(_ bytes: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    lineEnds.removeAll(keepingCapacity: true)
    pending = .lineStart
    let table = ByteClass.table
    let classes = table.span
    var index = 0
    while index < bytes.count {
      switch classes[Int(bytes[index])] {
      case .space:
        index += 1
        pending.subtract([.tight, .joined])
      case .newline:
        lineEnds.append(index)
        index += 1
        pending = .lineStart
      case .letter:
        index = scanPlainWord(bytes, from: index)
      case .digit:
        index = scanPhone(bytes, from: index) ?? scanNumber(bytes, from: index)
      case .mark, .symbol:
        index = scanMark(bytes, from: index)
      case .high:
        index = scanHigh(bytes, from: index)
      }
    }
  }

  mutating func mark(_ lists: WordListTable) { lists.mark(&tokens) }

  /// Appends a token that takes the pending flags; the next one starts tight against it.
  @inline(__always)
  mutating func append(
    _ range: Range<Int>, hash: UInt64, kind: Token.Kind, flags: Token.Flags = []
  ) {
    tokens.append(
      Token(
        start: range.lowerBound, end: range.upperBound, hash: hash, kind: kind,
        flags: flags.union(pending)))
    pending = .tight
  }

  /// Takes one scalar outside ASCII that does not begin a word, or hands over to the word scanner.
  private mutating func scanHigh(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let scalar = Scalar.decode(bytes, at: start)
    let end = start + scalar.length
    switch scalar.kind {
    case .letter, .combining:
      return scanWord(bytes, from: start)
    case .apostrophe:
      append(start..<end, hash: UInt64(UInt8(ascii: "'")), kind: .punctuation)
    case .mark:
      append(start..<end, hash: UInt64(Mark.code(of: scalar.value)), kind: .punctuation)
    case .hyphen:
      return scanHyphen(bytes, from: start, length: scalar.length)
    case .space:
      pending.subtract([.tight, .joined])
    case .ignorable:
      break
    case .symbol, .invalid:
      append(start..<end, hash: UInt64(Mark.code(ofSymbol: scalar.value)), kind: .symbol)
    }
    return end
  }
}
