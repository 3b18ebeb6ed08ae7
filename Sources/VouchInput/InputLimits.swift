/// The sizes beyond which an input is refused.
public struct InputLimits: Sendable, Equatable {
  /// Bytes of one file or of standard input.
  public var fileBytes = 256 << 20
  /// Bytes of one unpacked part, or of an XML file.
  public var partBytes = 64 << 20
  /// Bytes of all parts unpacked from one package.
  public var inflatedBytes = 128 << 20
  /// Unpacked bytes for each packed one, in parts of over a megabyte.
  public var ratio = 500
  /// Entries of a ZIP directory.
  public var members = 65_536
  /// Levels of XML elements, the root being the first.
  public var depth = 1_000
  /// Attributes of one element; Word writes about 50 at most.
  public var attributes = 512
  /// Seconds that another program may take to convert the input.
  public var seconds = 8
  /// Bytes of extracted text.
  public var textBytes = 64 << 20

  public init() {}
}
