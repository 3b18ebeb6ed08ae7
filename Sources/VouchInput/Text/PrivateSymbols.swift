/// Characters U+F020 to U+F0FF, by which files name places of symbol fonts in their text.
///
/// The font is seldom known by then. A lone one that begins a line is its bullet, a letter's place
/// is Symbol's Greek one, and the rest are read as Wingdings, then as Symbol; ornaments go.
enum PrivateSymbols {
  /// A text in which these characters are ordinary ones.
  static func replaced(in utf8: [UInt8]) -> [UInt8] {
    guard let first = next(in: utf8, from: 0) else { return utf8 }
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var copied = 0
    var place: Int? = first
    while let start = place {
      out += utf8[copied..<start]
      copied = start + 3
      let local = UInt32(utf8[start + 1] & 3) << 6 | UInt32(utf8[start + 2] & 0x3F)
      let isBullet =
        startsLine(out) && copied < utf8.count && (utf8[copied] == 0x20 || utf8[copied] == 0x09)
      if let scalar = isBullet ? SymbolFonts.wingding(local) ?? "•" : character(local) {
        UTF8.encode(scalar).map { out.append(contentsOf: $0) }
      }
      place = next(in: utf8, from: copied)
    }
    return out + utf8[copied...]
  }

  private static func character(_ local: UInt32) -> Unicode.Scalar? {
    (0x41...0x7A).contains(local)
      ? SymbolFonts.symbol(local) : SymbolFonts.wingding(local) ?? SymbolFonts.symbol(local)
  }

  private static func startsLine(_ utf8: [UInt8]) -> Bool {
    let last = utf8.last { $0 != 0x20 && $0 != 0x09 }
    return last == nil || last == 0x0A
  }

  /// The place of the next such character, EF 80 A0 to EF 83 BF in UTF-8.
  private static func next(in utf8: [UInt8], from start: Int) -> Int? {
    utf8.withUnsafeBufferPointer { bytes in
      var place = start
      while let found = ByteSearch.first(0xEF, in: bytes, from: place) {
        if bytes.count - found >= 3, (0x80...0x83).contains(bytes[found + 1]),
          bytes[found + 1] > 0x80 || bytes[found + 2] >= 0xA0
        {
          return found
        }
        place = found + 1
      }
      return nil
    }
  }
}
