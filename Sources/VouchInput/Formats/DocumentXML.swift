import VouchText

/// A bare `w:document`: the body only, since nothing tells of headers or styles.
enum DocumentXML {
  static func read(
    _ source: XMLSource, byteCount: Int, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    var reader = WordStoryReader(styles: WordStyleSheet())
    try XMLParser.parse(source, into: &reader, limits: limits)
    let story = reader.finished()
    var text = RegionText()
    text.append(story.utf8, as: .body)
    return try text.document(
      remarks: story.remarks, format: .documentXML, encoding: source.encoding.rawValue,
      byteCount: byteCount)
  }
}
