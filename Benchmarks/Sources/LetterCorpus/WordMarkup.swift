/// A letter as `word/document.xml`, with the markup that Word puts around every few words.
public enum WordMarkup {
  private static let namespaces = """
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    """
  private static let properties = """
    <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
    <w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>
    """

  /// The part's XML: a paragraph for each line, a run for each half sentence.
  public static func document(_ letter: String) -> [UInt8] {
    var random = SplitMix(seed: UInt64(letter.utf8.count))
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    xml += "<w:document \(namespaces)><w:body>"
    for line in letter.split(separator: "\n", omittingEmptySubsequences: false) {
      xml += "<w:p w14:paraId=\"\(id(&random))\" w14:textId=\"77777777\" w:rsidR=\"\(id(&random))\""
      xml += " w:rsidRDefault=\"\(id(&random))\"><w:pPr><w:spacing w:after=\"120\" w:line=\"276\""
      xml += " w:lineRule=\"auto\"/>\(properties)</w:pPr>"
      for piece in pieces(of: line) {
        xml += "<w:r w:rsidRPr=\"\(id(&random))\">\(properties)<w:t xml:space=\"preserve\">"
        xml += "\(escaped(piece))</w:t></w:r>"
        if random.below(8) == 0 {
          xml += "<w:proofErr w:type=\"spellStart\"/><w:proofErr w:type=\"spellEnd\"/>"
        }
      }
      xml += "</w:p>"
    }
    xml += "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr></w:body></w:document>"
    return Array(xml.utf8)
  }

  /// Runs of about eight words, their spaces included.
  private static func pieces(of line: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = line.startIndex
    var spaces = 0
    for index in line.indices where line[index] == " " {
      spaces += 1
      if spaces % 8 == 0 {
        pieces.append(line[start...index])
        start = line.index(after: index)
      }
    }
    if start < line.endIndex { pieces.append(line[start...]) }
    return pieces
  }

  private static func escaped(_ text: Substring) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func id(_ random: inout SplitMix) -> String {
    let digits = String(random.below(0xFF_FFFF), radix: 16, uppercase: true)
    return "00" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
