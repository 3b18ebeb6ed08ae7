/// The fonts of an RTF file, which decide the character set of the bytes in the text.
struct RTFFonts {
  struct Font {
    var codePage: Int?
    var isSymbol = false
    var name: [UInt8] = []
  }

  private(set) var fonts: [Int: Font] = [:]

  /// Bytes of a name that are kept; those of symbol fonts are short.
  private static let nameLimit = 32

  subscript(number: Int) -> Font { fonts[number] ?? Font() }

  mutating func declare(_ number: Int) {
    if fonts[number] == nil { fonts[number] = Font() }
  }

  mutating func setCharset(_ charset: Int, of number: Int) {
    fonts[number]?.isSymbol = charset == 2
    // A code page that is named outright goes before the one that the set implies.
    if fonts[number]?.codePage == nil { fonts[number]?.codePage = Self.codePages[charset] }
  }

  mutating func setCodePage(_ codePage: Int, of number: Int) {
    fonts[number]?.codePage = codePage
  }

  mutating func appendName(_ bytes: some Collection<UInt8>, to number: Int) {
    let room = Self.nameLimit - (fonts[number]?.name.count ?? Self.nameLimit)
    fonts[number]?.name += bytes.prefix(max(room, 0))
  }

  /// The character of a code in a symbol font; nil where it is an ornament.
  func symbol(_ code: UInt32, in number: Int) -> Unicode.Scalar? {
    let font = self[number]
    let name = String(decoding: font.name.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    return SymbolFonts.character(font: font.isSymbol ? name : "symbol", code: 0xF000 | code)
  }

  private static let codePages: [Int: Int] = [
    0: 1252, 77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254,
    163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
  ]
}
