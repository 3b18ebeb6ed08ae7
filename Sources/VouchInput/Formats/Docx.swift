/// A Word document as a ZIP package.
enum Docx {
  static func read(
    _ archive: ZipArchive, byteCount: Int, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    let package = ZipPackage(archive: archive, limits: limits)
    try package.refuseOtherKinds()
    return try WordAssembly.document(package, format: .docx, byteCount: byteCount)
  }
}

/// Reads the parts of a Word document out of a ZIP archive, each when it is asked for.
private struct ZipPackage: WordPackage {
  let archive: ZipArchive
  let limits: InputLimits

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

  func styles(_ part: String) throws(InputError) -> WordStyleSheet {
    guard let source = try source(part) else { return WordStyleSheet() }
    return try WordStyleSheet(source, limits: limits)
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
    var reader = WordStoryReader(styles: styles)
    try XMLParser.parse(source, into: &reader, limits: limits)
    var story = reader.finished()
    story.encoding = source.encoding
    return story
  }

  private func source(_ part: String) throws(InputError) -> XMLSource? {
    guard let bytes = try archive.unpack(part) else { return nil }
    return try XMLSource(bytes, part: part, limits: limits)
  }
}
