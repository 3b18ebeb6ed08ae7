/// One line of the text, as its line ends make it.
public struct Line: Sendable, Equatable {
  /// UTF-8 byte offsets of the line, its line end left out.
  public var range: Range<Int>
  /// Indices of its tokens.
  public var tokens: Range<Int>
  public var zone: Zone
  public var region: SourceText.Region

  /// Whether the line holds no token.
  public var isBlank: Bool { tokens.isEmpty }
}
