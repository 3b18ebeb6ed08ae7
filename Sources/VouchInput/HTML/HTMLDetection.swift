/// Tells HTML from other text.
enum HTMLDetection {
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

  /// Whether a text that begins like any other is HTML: by its tags, of which one tells in a file named so.
  static func isFragment(_ bytes: [UInt8], nameExtension: String) -> Bool {
    guard !["md", "markdown", "xml", "fodt"].contains(nameExtension) else { return false }
    let isNamed = ["html", "htm", "xhtml"].contains(nameExtension)
    let names = isNamed ? lineTags.union(inlineTags) : lineTags
    var rest = isNamed ? 1 : fewestTags
    return bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
      var start = 0
      while rest > 0, let place = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: start) {
        start = place + 1
        if let name = tagName(bytes, from: start), names.contains(name) { rest -= 1 }
      }
      return rest == 0
    }
  }

  /// Bytes at the beginning in which tags are looked for.
  private static let limit = 64 << 10
  /// Tags of lines that make a text HTML whatever its name.
  private static let fewestTags = 3
  private static let lineTags: Set<String> = ["br", "p", "div", "li", "tr", "h1", "h2", "h3"]
  private static let inlineTags: Set<String> = ["b", "i", "u", "em", "strong", "span", "font", "a"]

  /// The name of a start or end tag behind its `<`, in lower case, with the zeros of UTF-16 left out.
  private static func tagName(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
    var name: [UInt8] = []
    for byte in bytes[start...].prefix(24) where byte != 0 {
      switch ASCII.lowercased(byte) {
      case UInt8(ascii: "/") where name.isEmpty: continue
      case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09...0x0D:
        return String(decoding: name, as: UTF8.self)
      case let byte: name.append(byte)
      }
    }
    return nil
  }
}
