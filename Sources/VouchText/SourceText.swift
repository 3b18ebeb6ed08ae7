/// The text of one letter as UTF-8 bytes, with the regions of the document it came from.
///
/// Every position in Vouch is a byte offset into `utf8`. Lines end with LF. The bytes are UTF-8 as far as
/// the reader could make them so; the tokenizer accepts any bytes.
public struct SourceText: Sendable, Equatable {
  /// A part of a document that its format keeps apart.
  public enum Region: String, Sendable, Equatable {
    /// Page headers: where word processors keep the letterhead.
    case header
    case body
    /// Page footers: often the address of the institution.
    case footer
    /// Footnotes and endnotes.
    case note
  }

  /// A run of bytes that belongs to one region.
  public struct RegionSpan: Sendable, Equatable {
    public var region: Region
    /// UTF-8 byte offsets into the text.
    public var range: Range<Int>

    public init(region: Region, range: Range<Int>) {
      self.region = region
      self.range = range
    }
  }

  /// The bytes of the letter; positions everywhere are offsets into this array.
  public var utf8: [UInt8]

  /// Regions in ascending order that together cover all of `utf8`.
  public var regions: [RegionSpan]

  /// Makes a text that is all body.
  public init(utf8: [UInt8]) {
    self.init(utf8: utf8, regions: [RegionSpan(region: .body, range: 0..<utf8.count)])
  }

  /// Makes a text from bytes and the regions that cover them in ascending order.
  public init(utf8: [UInt8], regions: [RegionSpan]) {
    self.utf8 = utf8
    self.regions = regions
  }

  /// Makes a text that is all body from a string.
  public init(_ string: String) {
    self.init(utf8: Array(string.utf8))
  }

  /// The text as a string; bytes that are not UTF-8 become U+FFFD.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
