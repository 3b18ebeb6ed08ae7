/// A Word document as a ZIP package.
enum Docx {
  static func read(
    _ archive: ZipArchive, byteCount: Int, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    let package = ZipPackage(archive, limits: limits)
    try package.refuseOtherKinds()
    return try WordAssembly.document(package, format: .docx, byteCount: byteCount)
  }
}

/// Reads the parts of a Word document out of a ZIP archive, each when it is asked for.
private final class ZipPackage: WordPackage {
  private let archive: ZipArchive
  private let limits: InputLimits

  init(_ archive: ZipArchive, limits: InputLimits) {
    self.archive = archive
    self.limits = limits
  }

  func contains(_ part: String) -> Bool { archive.contains(part) }

  func refuseOtherKinds() throws(InputError) {
    if archive.contains("_rels/.rels") || archive.contains("word/document.xml") { return }
    guard archive.contains("[Content_Types].xml") else {
      throw InputError(.notWord, "this is a ZIP archive, but not a Word document")
    }
  }

  func relationships(of part: String?) throws(InputError) -> Relationships? {
    guard let source = try source(PartName.relationships(of: part)) else { return nil }
    var reader = RelationshipsReader(of: part)
    try XMLParser.parse(source, into: &reader, limits: limits)
    return reader.result
  }

  func styles(_ links: WordLinks) -> WordStyleSheet {
    WordStyleSheet(limits: limits) { () throws(InputError) in
      try links.part(.styles).flatMap { (part) throws(InputError) in try self.source(part) }
    }
  }

  func numbering(_ part: String) throws(InputError) -> WordNumbering {
    guard let source = try source(part) else { return WordNumbering() }
    var reader = WordNumberingReader()
    try XMLParser.parse(source, into: &reader, limits: limits)
    return reader.result
  }

  func mainPartByType() throws(InputError) -> String? {
    guard let source = try source("[Content_Types].xml") else { return nil }
    var reader = ContentTypesReader()
    try XMLParser.parse(source, into: &reader, limits: limits)
    return reader.mainPart
  }

  func story(_ part: String, styles: WordStyleSheet) throws(InputError) -> WordStory? {
    guard let source = try source(part) else { return nil }
    let wasHidden = styles.isDefaultHidden
    var story = try story(source, styles)
    // A paragraph may have been read before the first one that made the sheet be parsed.
    if styles.isDefaultHidden != wasHidden { story = try self.story(source, styles) }
    story.encoding = source.encoding
    return story
  }

  private func story(
    _ source: XMLSource, _ styles: WordStyleSheet
  ) throws(InputError) -> WordStory {
    var reader = WordStoryReader(styles: styles)
    try XMLParser.parse(source, into: &reader, limits: limits)
    return reader.finished()
  }

  /// The XML of a part; nil when there is none, or nothing in it.
  private func source(_ part: String) throws(InputError) -> XMLSource? {
    guard let bytes = try archive.unpack(part), !bytes.isEmpty else { return nil }
    return try XMLSource(bytes, part: part, limits: limits)
  }
}
