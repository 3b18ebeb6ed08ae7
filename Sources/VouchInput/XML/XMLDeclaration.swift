/// The line `<?xml version="1.0" encoding="..."?>` at the start of a file.
enum XMLDeclaration {
  /// The longest declaration that is looked for, in bytes.
  private static let limit = 256

  /// The encoding that is named, in lower case; nil where none is.
  static func encoding(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let start = bytes.prefix(limit)
    guard let end = start.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let name = Array("encoding".utf8)
    guard
      let place = start[..<end].indices.first(where: { start[$0..<end].starts(with: name) })
    else { return nil }
    let value = start[(place + name.count)..<end].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let encoding = value.dropFirst().prefix { $0 != quote }.map(ASCII.lowercased)
    return String(decoding: encoding, as: UTF8.self)
  }
}
