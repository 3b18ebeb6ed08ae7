/// The sizes beyond which an input is refused; with these, reading takes at most 512 MB and 10 s.
public struct InputLimits: Sendable, Equatable {
  /// Bytes of one file or of standard input.
  public var fileBytes = 256 << 20
  /// Bytes of one unpacked part, or of an XML or PDF file; an HTML file may have a quarter.
  public var partBytes = 64 << 20
  /// Bytes of all parts unpacked from one package.
  public var inflatedBytes = 128 << 20
  /// Bytes of extracted text; a PDF file may have an eighth.
  public var textBytes = 64 << 20
  /// Unpacked bytes for each packed one, in parts of over a megabyte.
  public var ratio = 500
  /// Entries of a ZIP directory.
  public var members = 65_536
  /// Levels of XML and HTML elements, the root being the first, and of RTF groups.
  public var depth = 1_000
  /// Attributes of one element; Word writes about 50 at most.
  public var attributes = 512
  /// Seconds that another program may take to convert the input.
  public var seconds = 8

  public init() {}

  /// The limits for a text that will be analysed, which takes up to 200 bytes for each of its own.
  public static let forAnalysis: InputLimits = {
    var limits = InputLimits()
    limits.textBytes = 1 << 20
    return limits
  }()

  /// What each limit is called where it can be raised.
  public enum Name: String, Sendable, CaseIterable {
    case fileBytes = "file-bytes"
    case partBytes = "part-bytes"
    case inflatedBytes = "inflated-bytes"
    case textBytes = "text-bytes"
    case ratio, members, depth, attributes, seconds

    fileprivate var place: WritableKeyPath<InputLimits, Int> {
      switch self {
      case .fileBytes: \.fileBytes
      case .partBytes: \.partBytes
      case .inflatedBytes: \.inflatedBytes
      case .textBytes: \.textBytes
      case .ratio: \.ratio
      case .members: \.members
      case .depth: \.depth
      case .attributes: \.attributes
      case .seconds: \.seconds
      }
    }
  }

  public subscript(name: Name) -> Int {
    get { self[keyPath: name.place] }
    set { self[keyPath: name.place] = newValue }
  }
}

extension InputError {
  /// The error for a figure over its limit, or over a share of it; `what` is a sentence with the
  /// figure.
  static func over(
    _ name: InputLimits.Name, _ limits: InputLimits, _ what: String, share: String = "the",
    kind: Kind = .tooLarge
  ) -> InputError {
    InputError(
      kind, "\(what), over \(share) limit of \(limits[name]); --max-\(name.rawValue) raises it")
  }
}
