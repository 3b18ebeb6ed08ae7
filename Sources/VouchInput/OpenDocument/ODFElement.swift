/// The elements that mean something for the text of an OpenDocument file.
enum ODFElement: UInt8 {
  /// Any other element: transparent, but its own character data is no text.
  case other
  /// Anything within a paragraph whose character data is text.
  case inline
  case paragraph, spaces, tab, lineBreak
  case note, noteBody, textBox
  case masterPage, header, firstHeader, evenHeader, footer, body
  case section, style, textProperties
  case list, listItem, listStyle, listNumber, listBullet
  case skipped
  // What is only worth a warning.
  case placeholder, object, picture

  /// Finds the element of a tag.
  init(_ tag: XMLTag) {
    guard let namespace = tag.namespace else {
      self = .other
      return
    }
    let names = Self.tables.first { XMLBytes.equal(namespace, $0.0) }?.1
    let isText = XMLBytes.equal(namespace, Self.textNamespace)
    self = names?[tag.local] ?? (isText ? .inline : .other)
  }

  private static let textNamespace: StaticString =
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0"

  private static let tables: [(StaticString, NameTable<ODFElement>)] = [
    (textNamespace, textNames),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", officeNames),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", styleNames),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", drawNames),
    (
      "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
      NameTable([("covered-table-cell", .skipped), ("tracked-changes", .skipped)])
    ),
    (
      "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
      NameTable([("title", .skipped), ("desc", .skipped)])
    ),
    ("http://www.w3.org/1998/Math/MathML", NameTable([("math", .skipped)])),
  ]

  private static let textNames = NameTable<ODFElement>([
    ("p", .paragraph), ("h", .paragraph), ("s", .spaces), ("list", .list),
    ("list-item", .listItem), ("list-style", .listStyle),
    ("list-level-style-number", .listNumber), ("list-level-style-bullet", .listBullet),
    ("tab", .tab), ("line-break", .lineBreak), ("note", .note), ("note-body", .noteBody),
    ("note-citation", .skipped), ("section", .section), ("tracked-changes", .skipped),
    ("hidden-text", .skipped), ("hidden-paragraph", .skipped), ("ruby-text", .skipped),
    ("number", .skipped), ("script", .skipped), ("placeholder", .placeholder),
    ("table-of-content-source", .skipped), ("alphabetical-index-source", .skipped),
    ("illustration-index-source", .skipped), ("table-index-source", .skipped),
    ("object-index-source", .skipped), ("user-index-source", .skipped),
    ("bibliography-source", .skipped),
  ])

  private static let officeNames = NameTable<ODFElement>([
    ("text", .body), ("annotation", .skipped), ("forms", .skipped), ("scripts", .skipped),
    ("settings", .skipped), ("meta", .skipped), ("binary-data", .skipped),
    ("change-info", .skipped),
  ])

  private static let styleNames = NameTable<ODFElement>([
    ("style", .style), ("text-properties", .textProperties), ("master-page", .masterPage),
    ("header", .header), ("header-first", .firstHeader), ("header-left", .evenHeader),
    ("footer", .footer), ("footer-first", .footer), ("footer-left", .footer),
  ])

  private static let drawNames = NameTable<ODFElement>([
    ("text-box", .textBox), ("image", .picture), ("object", .object), ("object-ole", .object),
  ])
}
