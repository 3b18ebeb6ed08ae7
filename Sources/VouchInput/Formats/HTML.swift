import VouchText

/// HTML, also as word processors save it under the name of a document.
enum HTML {
  /// The part of the limit of a part that a file may have: the tolerant parser takes up to 300 ns
  /// for a byte, and Windows-1252 takes up to three bytes in UTF-8.
  private static let partShare = 4

  static func read(_ bytes: [UInt8], limits: InputLimits) throws(InputError) -> InputDocument {
    guard bytes.count <= limits.partBytes / partShare else {
      throw .over(
        .partBytes, limits, "the HTML file has \(bytes.count) bytes", share: "a quarter of the")
    }
    let source = HTMLEncoding.decode(bytes)
    guard !source.utf8.contains(0) else {
      throw InputError(.damaged, "the HTML file holds zero bytes; get or save the file again")
    }
    var reader = HTMLReader()
    try HTMLParser.parse(
      HTMLConditions.removed(from: source.utf8), into: &reader, limits: limits)
    let remarks = reader.remarks
    var text = RegionText()
    text.append(reader.finished(), as: .body)
    var document = try text.document(
      remarks: remarks, format: .html, encoding: source.name, byteCount: bytes.count)
    if source.replacements > 0 {
      document.warnings.append(
        "\(source.replacements) unreadable characters (\(source.name)) became U+FFFD")
    }
    return document
  }
}
