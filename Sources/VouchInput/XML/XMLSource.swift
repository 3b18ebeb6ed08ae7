/// XML that has been made UTF-8 and looked through for what a parser would choke on.
struct XMLSource {
  /// UTF-8 whatever the XML declaration says; whether it is well-formed is for the parser to find.
  let utf8: [UInt8]
  let encoding: TextEncoding
  /// What to call the XML in messages.
  let part: String

  init(_ bytes: [UInt8], part: String, limits: InputLimits) throws(InputError) {
    guard bytes.count <= limits.partBytes else {
      throw .over(.partBytes, limits, "\(part) has \(bytes.count) bytes")
    }
    self.part = part
    encoding = try Self.encoding(of: bytes)
    if encoding == .utf8 {
      utf8 = bytes
    } else {
      let start = TextEncoding.marked(bytes)?.markLength ?? 0
      let decoded = TextDecoding(bytes, from: start, encoding: encoding)
      guard decoded.replacements == 0 else {
        throw InputError(
          .damaged, "\(part) is damaged: it is not valid \(encoding.rawValue); save it again")
      }
      utf8 = decoded.utf8
    }
    guard !utf8.withUnsafeBufferPointer({ ByteSearch.contains(0, in: $0) }) else {
      throw InputError(
        .damaged, "\(part) is damaged: it holds zero bytes; get or save the file again")
    }
    try XMLTagGuard.check(utf8, part: part, limits: limits)
  }

  private static func encoding(of bytes: [UInt8]) throws(InputError) -> TextEncoding {
    if let marked = TextEncoding.marked(bytes) { return marked.encoding }
    // `<` or a blank, with its zero byte before or after it.
    if bytes.count >= 2, bytes[0] == 0, bytes[1] != 0 { return .utf16BE }
    if bytes.count >= 2, bytes[1] == 0, bytes[0] != 0 { return .utf16LE }
    switch XMLDeclaration.encoding(bytes) {
    case nil, "utf-8", "utf8", "us-ascii", "ascii", "utf-16": return .utf8
    case "iso-8859-1", "windows-1252", "latin1": return .windows1252
    case .some:
      throw InputError(
        .unsupported, "the XML is in an encoding that is not read; save it as UTF-8")
    }
  }
}
