/// Turns the bytes of an RTF file's text into UTF-8, by the character set of their font.
struct RTFCharacters {
  /// The code page of text in fonts that name none.
  private(set) var codePage = 1252
  /// Whether the file itself names its code page.
  private(set) var isDeclared = false
  /// Bytes that could not be decoded.
  private(set) var replacements = 0

  private var single: [Int: CodePage] = [:]
  private var multi: [Int: MultiByteDecoder] = [:]

  /// The name of the code page that text is read in.
  var name: String {
    CodePage(codePage)?.name ?? MultiByteDecoder(codePage: codePage)?.name ?? "cp\(codePage)"
  }

  mutating func declare(_ number: Int) {
    guard CodePage(number) != nil || number == 65001 || MultiByteDecoder(codePage: number) != nil
    else { return }
    codePage = number
    isDeclared = true
  }

  /// The UTF-8 of bytes that stand next to each other in one font.
  mutating func decode(_ bytes: [UInt8], codePage: Int?) -> [UInt8] {
    let number = codePage ?? self.codePage
    let decoded: (utf8: [UInt8], replacements: Int)
    if number == 65001 {
      let text = TextDecoding(bytes, encoding: .utf8)
      decoded = (text.utf8, text.replacements)
    } else if let page = page(number) {
      let text = TextDecoding(bytes, by: page)
      decoded = (text.utf8, text.replacements)
    } else {
      if multi[number] == nil { multi[number] = MultiByteDecoder(codePage: number) }
      guard let decoder = multi[number] else { return decode(bytes, codePage: 1252) }
      decoded = decoder.decode(bytes)
    }
    replacements += decoded.replacements
    return decoded.utf8
  }

  private mutating func page(_ number: Int) -> CodePage? {
    if let page = single[number] { return page }
    single[number] = CodePage(number)
    return single[number]
  }
}
