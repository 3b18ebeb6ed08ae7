/// The character encoding of an HTML file.
enum HTMLEncoding {
  /// Bytes at the beginning in which a file may name its encoding.
  private static let limit = 2048

  /// The file as UTF-8, and the name of the encoding that it was read in.
  static func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], name: String, replacements: Int) {
    if let marked = TextEncoding.marked(bytes) {
      return decode(bytes, from: marked.markLength, marked.encoding)
    }
    if let wide = TextEncoding.unmarkedUTF16(bytes) { return decode(bytes, from: 0, wide) }
    let name = declared(bytes)
    if let name, let page = CodePage(named: name) {
      let decoded = TextDecoding(bytes, by: page)
      return (decoded.utf8, page.name, decoded.replacements)
    }
    let census = UTF8Check.census(bytes, from: 0)
    let isUTF8 = census.sequences >= census.strayBytes
    return decode(bytes, from: 0, isUTF8 ? .utf8 : EncodingGuess.singleByte(bytes))
  }

  private static func decode(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding
  ) -> (utf8: [UInt8], name: String, replacements: Int) {
    let decoded = TextDecoding(bytes, from: start, encoding: encoding)
    return (decoded.utf8, encoding.rawValue, decoded.replacements)
  }

  /// The name behind `charset=`, in lower case.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(limit).map(ASCII.lowercased)
    let key = Array("charset".utf8)
    var index = 0
    while index + key.count < start.count {
      if start[index] == key[0], start[index...].starts(with: key) {
        let value = start[(index + key.count)...].drop { $0 <= 0x20 }
        if value.first == UInt8(ascii: "=") {
          let name = value.dropFirst().drop { [0x20, 0x22, 0x27].contains($0) }
            .prefix { $0 > 0x20 && ![0x22, 0x27, 0x2F, 0x3B, 0x3E].contains($0) }
          return String(decoding: name, as: UTF8.self)
        }
      }
      index += 1
    }
    return nil
  }
}
