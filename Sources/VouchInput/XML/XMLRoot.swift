/// The root element of an XML file, which decides what kind of document it is.
enum XMLRoot {
  case wordDocument
  case package
  case openDocument

  static func find(in source: XMLSource, limits: InputLimits) throws(InputError) -> XMLRoot {
    var finder = Finder()
    try XMLParser.parse(source, into: &finder, limits: limits)
    guard let root = finder.root else {
      throw InputError(.notWord, "this is XML, but not a Word document")
    }
    return root
  }

  private struct Finder: XMLEvents {
    var root: XMLRoot?
    /// Other XML is read to its end, because text that begins like XML is no error.
    private var isOther = false

    mutating func start(_ tag: XMLTag) throws(XMLStop) {
      guard !isOther else { return }
      switch WordNamespace(tag.namespace) {
      case .word where tag.isNamed("document"): root = .wordDocument
      case .package where tag.isNamed("package"): root = .package
      default:
        if Self.isOpenDocument(tag) {
          root = .openDocument
          throw .finished
        }
        if let kind = Self.unsupportedKind(tag) {
          throw .failed(
            InputError(
              .unsupported, "\(kind) is not read; save the letter as .docx or plain text"))
        }
        isOther = true
        return
      }
      throw .finished
    }

    private static func unsupportedKind(_ tag: XMLTag) -> String? {
      if tag.isNamed("wordDocument") { return "Word 2003 XML" }
      return nil
    }

    private static func isOpenDocument(_ tag: XMLTag) -> Bool {
      guard tag.isNamed("document"), let namespace = tag.namespace else { return false }
      return XMLBytes.equal(namespace, "urn:oasis:names:tc:opendocument:xmlns:office:1.0")
    }
  }
}
