/// The namespaces that matter in WordprocessingML, each in its transitional and its strict form.
enum WordNamespace {
  case word, math, compatibility, relationships, package, packageRelationships

  init?(_ name: UnsafePointer<UInt8>?) {
    guard let name,
      let match = Self.names.first(where: { XMLBytes.equal(name, $0.0) })
    else { return nil }
    self = match.1
  }

  private static let names: [(StaticString, WordNamespace)] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationships),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationships),
    ("http://schemas.microsoft.com/office/2006/xmlPackage", .package),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationships),
  ]

  /// Extensions whose elements this reader understands, for alternate content.
  static func isUnderstoodExtension(_ name: UnsafePointer<UInt8>) -> Bool {
    understoodExtensions.contains { XMLBytes.equal(name, $0) }
  }

  private static let understoodExtensions: [StaticString] = [
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "http://schemas.microsoft.com/office/word/2010/wordml",
    "http://schemas.microsoft.com/office/word/2012/wordml",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    "urn:schemas-microsoft-com:vml",
  ]
}
