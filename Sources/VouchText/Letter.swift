/// A letter as tokens, lines with their zones, and sentences.
///
/// A value that is read again keeps the storage of the letter before it, so that reading many letters into one
/// value needs no allocation after the first few.
public struct Letter: Sendable {
  public private(set) var text = SourceText(utf8: [])
  public private(set) var lines: [Line] = []
  public private(set) var sentences: [Sentence] = []
  /// Number of paragraphs in the body.
  public private(set) var paragraphCount = 0
  private var tokenizer = Tokenizer()

  public init() {}

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
    LineTable.fill(&lines, text: text, tokens: tokenizer.tokens)
    ZoneFinder.assign(to: &lines, text: text, tokens: tokenizer.tokens)
    paragraphCount = SentenceSplitter.fill(
      &sentences, lines: lines, tokens: tokenizer.tokens)
  }

  /// The sentence that holds a token.
  ///
  /// - Complexity: O(log n) in the sentences.
  public func sentence(of token: Int) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].tokens.contains(token) else { return nil }
    return sentences[low]
  }

  /// UTF-8 byte offsets of a run of tokens, empty for an empty run.
  public func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// Words and numbers among a run of tokens; a hyphenated word counts once.
  public func wordCount(of tokens: Range<Int>) -> Int {
    self.tokens[tokens].count { token in
      switch token.kind {
      case .punctuation, .symbol: false
      default: !token.flags.contains(.joined)
      }
    }
  }

  /// The text of a byte range.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text.utf8[bytes], as: UTF8.self)
  }

  /// The text of a run of tokens.
  public func string(tokens: Range<Int>) -> String { string(bytes(of: tokens)) }
}

/// Divides a text into lines.
enum LineTable {
  static func fill(_ lines: inout [Line], text: SourceText, tokens: [Token]) {
    lines.removeAll(keepingCapacity: true)
    var token = 0
    var region = 0
    var start = 0
    let bytes = text.utf8.span
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let first = token
      while token < tokens.count, Int(tokens[token].start) < end { token += 1 }
      while region + 1 < text.regions.count, text.regions[region].range.upperBound <= start {
        region += 1
      }
      lines.append(
        Line(
          range: start..<end, tokens: first..<token, zone: .body,
          region: text.regions.isEmpty ? .body : text.regions[region].region))
      start = end + 1
    }
  }
}
