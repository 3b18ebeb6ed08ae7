/// Puts the text of a link in the place of `[text](address)`, and nothing in that of `![picture](address)`.
struct MarkdownLinks {
  private var out: [UInt8] = []
  /// The places in `out` of brackets that may begin a link.
  private var open: [Int] = []

  /// Bytes of the longest address with its title.
  private static let limit = 2048

  static func asText(_ utf8: [UInt8]) -> [UInt8] {
    var links = MarkdownLinks()
    links.read(utf8)
    return links.out
  }

  private mutating func read(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\") where index < text.count && text[index] != 0x0A:
        out.append(byte)
        out.append(text[index])
        index += 1
        continue
      case UInt8(ascii: "["): open.append(out.count)
      case UInt8(ascii: "]"):
        if let start = open.popLast(), let end = Self.addressEnd(text, from: index) {
          close(from: start)
          index = end
          continue
        }
      case 0x0A where out.last == 0x0A: open = []
      default: break
      }
      out.append(byte)
    }
  }

  private mutating func close(from start: Int) {
    if start > 0, out[start - 1] == UInt8(ascii: "!") {
      out.removeSubrange((start - 1)...)
    } else {
      out.remove(at: start)
      // No link stands in another one.
      open = []
    }
  }

  /// The end of `(address)` or `(address "title")` that begins at a place and ends in its line.
  private static func addressEnd(_ text: [UInt8], from start: Int) -> Int? {
    let text = text[start...].prefix(limit).prefix { $0 != 0x0A }
    guard text.first == UInt8(ascii: "(") else { return nil }
    var rest = skipBlanks(text.dropFirst())
    let address = rest
    if rest.first == UInt8(ascii: "<") {
      rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
    } else {
      var depth = 0
      rest = rest.drop { byte in
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        return byte > 0x20 && depth >= 0
      }
    }
    guard rest.startIndex > address.startIndex else { return nil }
    rest = skipBlanks(rest)
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      rest = skipBlanks(rest.dropFirst().drop { $0 != quote }.dropFirst())
    }
    return rest.first == UInt8(ascii: ")") ? rest.startIndex + 1 : nil
  }

  private static func skipBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.drop { $0 == 0x20 || $0 == 0x09 }
  }
}
