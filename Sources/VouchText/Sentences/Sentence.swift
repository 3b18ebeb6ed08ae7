/// A sentence, or a line of a zone that has no sentences.
public struct Sentence: Sendable, Equatable {
  /// Indices of its tokens.
  public var tokens: Range<Int>
  public var zone: Zone
  /// 0-based number of its paragraph among the body's paragraphs; -1 outside the body.
  public var paragraph: Int
  /// What its tokens hold.
  public internal(set) var summary = TokenSummary()

  public init(tokens: Range<Int>, zone: Zone, paragraph: Int) {
    self.tokens = tokens
    self.zone = zone
    self.paragraph = paragraph
  }
}
