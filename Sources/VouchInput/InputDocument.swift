public import VouchText

/// A letter as it was read.
public struct InputDocument: Sendable, Equatable {
  /// The text and its regions; never without a word.
  public var text: SourceText
  public var format: InputFormat
  /// The character encoding found or assumed, such as `utf-8`, `utf-16le` or `windows-1252`.
  public var encoding: String
  /// The size of the input in bytes.
  public var byteCount: Int
  /// What a reader should know about the extraction, one line each.
  public var warnings: [String]

  public init(
    text: SourceText, format: InputFormat, encoding: String, byteCount: Int, warnings: [String] = []
  ) {
    self.text = text
    self.format = format
    self.encoding = encoding
    self.byteCount = byteCount
    self.warnings = warnings
  }
}
