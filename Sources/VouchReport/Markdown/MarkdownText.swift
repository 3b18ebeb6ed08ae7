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
    DisplayText.line(text).split(separator: " ")
      .map { isActive($0) ? code($0) : escaped($0) }
      .joined(separator: " ")
  }

  /// The string as one line in the typeface of code, in which no mark counts.
  package static func code(_ text: some StringProtocol) -> String {
    let text = DisplayText.line(String(text))
    // A code span cannot hold a backtick at its end, nor a bar inside of a table.
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0 == "`" || $0 == "|" }) else {
      return "<code>" + text.unicodeScalars.map(entity).joined() + "</code>"
    }
    return "`\(text)`"
  }

  private static let marks = Set("\\`*_[]<>|~#&!$".unicodeScalars)

  private static func escaped(_ text: Substring) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if marks.contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
  }

  /// Whether some reader of Markdown turns a word into a link, a mention, an issue or an emoji.
  private static func isActive(_ word: Substring) -> Bool {
    let bytes = word.utf8
    if bytes.contains(UInt8(ascii: "@")) { return true }
    if bytes.count(where: { $0 == UInt8(ascii: ":") }) > 1 { return true }
    if word.contains("://") || word.lowercased().contains("www.") { return true }
    return zip(bytes, bytes.dropFirst()).contains { mark, next in
      mark == UInt8(ascii: "#") && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    }
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", " ": String(scalar)
    case _ where scalar.isASCII: "&#\(scalar.value);"
    default: String(scalar)
    }
  }
}
