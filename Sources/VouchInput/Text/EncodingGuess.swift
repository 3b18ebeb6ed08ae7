/// Tells Windows-1252 and Mac Roman apart by how well their characters stand among the letters.
enum EncodingGuess {
  /// Bytes beyond ASCII that are looked at.
  private static let limit = 4096

  static func singleByte(_ bytes: [UInt8]) -> TextEncoding {
    guard let windows = CodePage(1252), let mac = CodePage(10000) else { return .windows1252 }
    var balance = 0
    var seen = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      balance += fitness(mac.scalar(byte), before, after)
      balance -= fitness(windows.scalar(byte), before, after)
      seen += 1
      if seen == limit { break }
    }
    return balance > 0 ? .macRoman : .windows1252
  }

  /// 1 for a character that English and Spanish writing has at such a place, -1 for one that hardly
  /// any writing has there.
  private static func fitness(_ scalar: Unicode.Scalar, _ before: UInt8, _ after: UInt8) -> Int {
    switch scalar {
    case "\u{2019}": return isLetter(before) || isMark(before) ? 1 : -1
    case "\u{201D}": return after <= 0x20 || isMark(after) ? 1 : -1
    case "\u{2018}", "\u{201C}": return isLetter(after) && !isLetter(before) ? 1 : -1
    case "\u{2013}", "\u{2014}", "\u{2026}", "\u{A0}": return 1
    case "\u{2022}", "\u{AE}", "\u{2122}", "\u{A9}", "\u{B0}", "\u{B1}", "\u{BD}":
      return isLetter(before) && isLetter(after) ? -1 : 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter: return isLetter(before) || isLetter(after) ? 1 : -1
    case .uppercaseLetter:
      let isInWord = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before)
      return !isInWord && isLetter(after) ? 1 : -1
    default: return -1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && !isLetter(byte)
  }
}
