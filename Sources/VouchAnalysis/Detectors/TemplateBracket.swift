import VouchText

/// What stands between two brackets, to tell the blanks of a form from an editor's or a writer's own.
struct TemplateBracket {
  private enum Kind {
    case square, curly, round, angle, guillemet
  }

  /// The most tokens of a blank.
  private static let longest = 24

  private let kind: Kind
  private let words: TemplateWords
  /// Index behind the closing bracket.
  private let end: Int
  private var wordCount = 0
  private var hasNumber = false
  /// Whether a word is one that blanks are named by, or stands in capitals.
  private var isTelling = false
  /// Whether it begins with what is to be done: "insert", "your".
  private var isInstructing = false
  /// Words that only a form puts in brackets: "(Student's name)".
  private var fields = 0
  private var hasField = false
  /// Slashes between blanks.
  private var alternatives = 0
  private var isNegated = false
  /// Whether it tells that something was done: "signature on file".
  private var isDone = false
  private var isBehindOn = false
  private let isEmpty: Bool
  private let isCapitalized: Bool
  private let isTag: Bool
  private let isBehindQuote: Bool
  private let isBehindArticle: Bool

  /// Reads from a bracket to the one that closes it, or is nil where no bracket opens or none closes it soon.
  init?(
    _ tokens: [Token], from start: Int, of bytes: [UInt8], _ words: TemplateWords
  ) {
    let closer: UInt8
    let guillemet: UInt8 = 0xc2
    switch bytes[Int(tokens[start].start)] {
    case UInt8(ascii: "["): (kind, closer) = (.square, UInt8(ascii: "]"))
    case UInt8(ascii: "{"): (kind, closer) = (.curly, UInt8(ascii: "}"))
    case UInt8(ascii: "("): (kind, closer) = (.round, UInt8(ascii: ")"))
    case UInt8(ascii: "<"): (kind, closer) = (.angle, UInt8(ascii: ">"))
    case guillemet where bytes[Int(tokens[start].end) - 1] == 0xab:
      (kind, closer) = (.guillemet, 0xbb)
    default: return nil
    }
    self.words = words
    func closes(_ token: Token) -> Bool {
      bytes[Int(token.end) - 1] == closer && token.kind != .word
        && token.end - token.start == (bytes[Int(token.start)] == guillemet ? 2 : 1)
    }
    guard
      let close = tokens[start...].prefix(TemplateBracket.longest).firstIndex(where: closes)
    else { return nil }
    var end = close + 1
    while end < tokens.count, tokens[end].flags.contains(.tight), closes(tokens[end]) { end += 1 }
    self.end = end
    isEmpty = close == start + 1
    isCapitalized = tokens[start + 1].flags.contains(.capitalized)
    // "< 90" is a sign, "<name" a form's.
    isTag = tokens[start + 1].flags.contains(.tight) && tokens[start + 1].kind != .number
    isBehindQuote = start > 0 && tokens[start - 1].isMark(UInt8(ascii: "\""))
    isBehindArticle = start > 0 && words.articles.contains(tokens[start - 1])
    for token in tokens[(start + 1)..<close] {
      guard token.kind != .email else { return nil }
      add(token)
    }
  }

  private mutating func add(_ token: Token) {
    if token.kind == .word {
      if wordCount == 0, words.instruction.contains(token) { isInstructing = true }
      if words.placeholder.contains(token)
        || token.flags.contains(.allCaps) && token.end - token.start > 1
      {
        isTelling = true
      }
      if words.fields.contains(token) || token.hash == words.clitic { fields += 1 }
      if words.capitals.contains(token) || token.hash == words.specialty { hasField = true }
      if token.hash == words.signed || isBehindOn && token.hash == words.file { isDone = true }
      isBehindOn = token.hash == words.on
      if alternatives > 0, words.not.contains(token) { isNegated = true }
      if token.hash != words.please { wordCount += 1 }
    } else if token.isMark(UInt8(ascii: "/")) {
      if kind == .square || !token.flags.contains(.tight) { alternatives += 1 }
    } else if token.kind == .number || token.kind == .date {
      hasNumber = true
    } else if token.kind == .symbol, token.hash == UInt64(UInt8(ascii: "#")) {
      isTelling = true
    }
  }

  /// Index behind the brackets where they hold a blank to be filled: `[NAME]`, `{{program}}`, `<specialty>`,
  /// `(insert example)`, `(does / does not)`; nil for `[sic]`, `[see page 3]`, `[x]` and other words of a writer.
  var remnantEnd: Int? {
    if isDone { return nil }
    let isBlank =
      switch kind {
      case .curly: true
      case .angle: wordCount > 0 && wordCount <= 8 && isTag
      case .round:
        isInstructing || isNegated || fields == wordCount && hasField
          || alternatives > 1 && isBehindArticle
      case .guillemet: isTelling && wordCount <= 3
      case .square:
        isTelling || isInstructing || isEmpty && !isBehindQuote || alternatives > 0 && !hasNumber
          || isCapitalized && wordCount <= 4 && !hasNumber && !isBehindQuote
      }
    return isBlank ? end : nil
  }
}
