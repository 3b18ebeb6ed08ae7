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

  /// Whether a file is HTML: by its first element, which for names of documents may be any.
  static func isBegun(by bytes: [UInt8], nameExtension: String) -> Bool {
    // The zeros of UTF-16 and marks are left out.
    let first = bytes.prefix(4096).first {
      $0 != 0 && $0 < 0x80 && $0 != 0x20 && !(9...13).contains($0)
    }
    guard first == UInt8(ascii: "<") else { return false }
    let start = bytes.prefix(4096).filter { $0 != 0 && $0 < 0x80 }.map(ASCII.lowercased)
    var rest = String(decoding: start, as: UTF8.self)[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
        rest = rest[end.upperBound...]
      } else {
        break
      }
    }
    if rest.hasPrefix("<!doctype html") || rest.hasPrefix("<html") { return true }
    guard ["html", "htm", "xhtml", "doc"].contains(nameExtension) else { return false }
    return fragments.contains { rest.hasPrefix($0) }
  }

  private static let fragments = [
    "<head", "<body", "<meta", "<title", "<style", "<div", "<p>", "<p ", "<table", "<span", "<font",
    "<center", "<h1", "<h2", "<b>", "<br", "<ul", "<ol", "<!doctype",
  ]
}
