/// Text from a letter, a path or the catalogue, written so that Markdown finds no marks in it.
///
/// Meant for CommonMark and for what trackers add to it: tables, math, bare links, mentions, issue numbers and
/// emoji names. The result is one line and must not stand at the beginning of one where it could begin a list.
package enum MarkdownText {
  /// The bytes as one line of prose.
  package static func line(utf8 bytes: some Collection<UInt8>) -> String {
    line(String(decoding: bytes, as: UTF8.self))
  }

  /// The string as one line of prose, control and invisible characters shown.
  package static func line(_ text: String) -> String {
    var line: [UInt8] = []
    for word in DisplayText.line(text).utf8.split(separator: UInt8(ascii: " ")) {
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      if isActive(word) {
        line += code(Substring(word)).utf8
      } else {
        for byte in word {
          if marks.contains(byte) { line.append(UInt8(ascii: "\\")) }
          line.append(byte)
        }
      }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The string as one line in the typeface of code, in which no mark counts.
  package static func code(_ text: some StringProtocol) -> String {
    let text = DisplayText.line(String(text))
    // A code span cannot hold every backtick, nor a bar inside of a table.
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0 == "`" || $0 == "|" }) else {
      return "<code>" + text.unicodeScalars.map(entity).joined() + "</code>"
    }
    return "`\(text)`"
  }

  private static let marks = Set("\\`*_[]<>|~#&!$".utf8)

  /// Whether some reader of Markdown turns a word into a link, a mention, an issue or an emoji.
  private static func isActive(_ word: Substring.UTF8View) -> Bool {
    var colons = 0
    /// The last bytes, small letters for capitals, the latest one lowest.
    var last: UInt32 = 0
    for byte in word {
      if byte == UInt8(ascii: "@") { return true }
      if byte == UInt8(ascii: ":") { colons += 1 }
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit, last & 0xff == UInt32(UInt8(ascii: "#") | 0x20) { return true }
      last = last << 8 | UInt32(byte | 0x20)
      if colons > 1 || last == 0x7777_772e || last & 0xff_ffff == 0x3a_2f2f { return true }
    }
    return false
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", " ": String(scalar)
    case _ where scalar.isASCII: "&#\(scalar.value);"
    default: String(scalar)
    }
  }
}
