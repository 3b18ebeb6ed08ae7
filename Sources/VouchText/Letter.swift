/// A letter as tokens, lines with their zones, and sentences.
///
/// A value that is read again keeps the storage of the letter before it, so that reading many letters into one
/// value needs no allocation after the first few.
public struct Letter: Sendable {
  public private(set) var text = SourceText(utf8: [])
  public private(set) var lines: [Line] = []
  public private(set) var sentences: [Sentence] = []
  /// What all tokens hold.
  public private(set) var summary = TokenSummary()
  /// Number of paragraphs in the body.
  public private(set) var paragraphCount = 0
  private var tokenizer = Tokenizer()
  private var zones: ZoneFinder
  private let splitter: SentenceSplitter
  private let lists: WordListTable

  /// Makes an empty letter whose words will know the given lists.
  public init(lists: WordLists = WordLists()) {
    var lists = lists
    zones = ZoneFinder(&lists)
    splitter = SentenceSplitter(&lists)
    self.lists = lists.table
  }

  /// Reads one text.
  public init(_ text: SourceText) {
    self.init()
    read(text)
  }

  /// All tokens in the order of the text.
  public var tokens: [Token] { tokenizer.tokens }

  /// Replaces the letter by the one in the given text.
  ///
  /// - Complexity: O(n) in the bytes.
  public mutating func read(_ text: SourceText) {
    self.text = text
    tokenizer.tokenize(text.utf8.span)
    tokenizer.mark(lists)
    LineSplitter.fill(&lines, text: text, tokenizer: tokenizer)
    zones.assign(to: &lines, tokens: tokenizer.tokens)
    paragraphCount = splitter.fill(&sentences, lines: lines, tokens: tokenizer.tokens)
    summary = TokenSummary.fill(&sentences, tokens: tokenizer.tokens)
  }

  /// The sentence that holds a token.
  ///
  /// - Complexity: O(log n) in the sentences.
  public func sentence(of token: Int) -> Sentence? {
    let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
    guard index < sentences.count, sentences[index].tokens.contains(token) else { return nil }
    return sentences[index]
  }

  /// UTF-8 byte offsets of a run of tokens, empty for an empty run.
  public func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// Words and numbers among a run of tokens; a hyphenated word counts once.
  public func wordCount(of tokens: Range<Int>) -> Int {
    let all = self.tokens
    var count = 0
    for index in tokens {
      switch all[index].kind {
      case .punctuation, .symbol: break
      default: if !all[index].flags.contains(.joined) { count += 1 }
      }
    }
    return count
  }

  /// The text of a byte range.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text.utf8[bytes], as: UTF8.self)
  }

  /// The text of a run of tokens.
  public func string(tokens: Range<Int>) -> String { string(bytes(of: tokens)) }
}
