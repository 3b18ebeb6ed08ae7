public import VouchAnalysis
public import VouchText

/// One analysed letter, ready to be reported.
public struct ReportInput: Sendable {
  /// The path as the caller gave it.
  public var path: String
  /// The input format's name, such as `docx`.
  public var format: String
  /// Size of the file in bytes.
  public var byteCount: Int
  /// The encoding that the text was read from, such as `utf-8`.
  public var encoding: String
  public var text: SourceText
  public var analysis: Analysis

  public init(
    path: String, format: String, byteCount: Int, encoding: String, text: SourceText,
    analysis: Analysis
  ) {
    self.path = path
    self.format = format
    self.byteCount = byteCount
    self.encoding = encoding
    self.text = text
    self.analysis = analysis
  }

  /// The exact bytes of a passage, held within the text.
  func bytes(of range: Range<Int>) -> ArraySlice<UInt8> {
    text.utf8[range.clamped(to: 0..<text.utf8.count)]
  }
}
