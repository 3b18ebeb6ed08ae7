/// Letters that print as one sign.
enum Ligatures {
  /// Writes U+FB00 to U+FB06 as the letters that they stand for, and leaves soft hyphens out.
  static func spellOut(_ utf8: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      if utf8[index] == 0xEF, utf8.count - index > 2, utf8[index + 1] == 0xAC,
        (0x80...0x86).contains(utf8[index + 2])
      {
        out += letters[Int(utf8[index + 2]) - 0x80].utf8
        index += 3
      } else if utf8[index] == 0xC2, utf8.count - index > 1, utf8[index + 1] == 0xAD {
        // At the end of a line it shows as a hyphen, and the word goes on.
        if utf8.count - index > 2, utf8[index + 2] == 0x0A { out.append(UInt8(ascii: "-")) }
        index += 2
      } else {
        out.append(utf8[index])
        index += 1
      }
    }
    return out
  }

  private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
