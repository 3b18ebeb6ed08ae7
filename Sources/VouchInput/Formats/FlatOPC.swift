/// A Word package in one XML file, read in two passes: links and styles, then text.
enum FlatOPC {
  static func read(
    _ source: XMLSource, byteCount: Int, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    var index = FlatPartsReader(wants: .index)
    try XMLParser.parse(source, into: &index, limits: limits)
    let package = FlatPackage(source, index, limits: limits)
    return try WordAssembly.document(
      package, format: .flatOPC, byteCount: byteCount)
  }
}

/// The parts of a flat package; all stories are read when the first is asked for.
private final class FlatPackage: WordPackage {
  private let source: XMLSource
  private let index: FlatPartsReader
  private let limits: InputLimits
  private var stories: [String: WordStory]?

  init(_ source: XMLSource, _ index: FlatPartsReader, limits: InputLimits) {
    self.source = source
    self.index = index
    self.limits = limits
  }

  func contains(_ part: String) -> Bool { index.names.contains(part) }

  func relationships(of part: String?) -> Relationships? {
    index.relationships[PartName.relationships(of: part)]
  }

  func styles(_ links: WordLinks) throws(InputError) -> WordStyleSheet {
    WordStyleSheet(try links.part(.styles).flatMap { index.styles[$0] } ?? WordStyles())
  }

  func numbering(_ part: String) -> WordNumbering { index.numberings[part] ?? WordNumbering() }

  func mainPartByType() -> String? { index.mainPart }

  func story(_ part: String, styles: WordStyleSheet) throws(InputError) -> WordStory? {
    if stories == nil {
      var reader = FlatPartsReader(wants: .stories(styles))
      try XMLParser.parse(source, into: &reader, limits: limits)
      stories = reader.stories
    }
    var story = stories?[part]
    story?.encoding = source.encoding
    return story
  }
}
