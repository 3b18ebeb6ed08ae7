/// The character encodings that plain text is read in; the raw values are reported.
enum TextEncoding: String {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  case utf32LE = "utf-32le"
  case utf32BE = "utf-32be"
  case windows1252 = "windows-1252"
  case macRoman = "macintosh"

  /// The encoding that a mark announces, and the length of the mark in bytes.
  static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return (.utf32LE, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// Bytes that a text in this encoding has in UTF-8 at least; one has at most three times as many.
  func leastUTF8Count(of bytes: [UInt8]) -> Int {
    switch self {
    case .utf8: return bytes.count
    case .windows1252, .macRoman: return bytes.count + bytes.count { $0 >= 0x80 }
    case .utf32LE, .utf32BE: return bytes.count / 4
    case .utf16LE, .utf16BE:
      let high = self == .utf16LE ? 1 : 0
      return (0..<bytes.count / 2).reduce(into: 0) { count, unit in
        let isASCII = bytes[2 * unit + high] == 0 && bytes[2 * unit + 1 - high] < 0x80
        count += isASCII ? 1 : 2
      }
    }
  }

  /// UTF-16 without a mark: nearly every other byte of the beginning is zero, and no other one.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    let pairs = min(bytes.count, 4096) / 2
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.even += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    guard pairs > 0 else { return nil }
    if zeros.even == 0, zeros.odd * 10 >= pairs * 8 { return .utf16LE }
    if zeros.odd == 0, zeros.even * 10 >= pairs * 8 { return .utf16BE }
    return nil
  }
}
