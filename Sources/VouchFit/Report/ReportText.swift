#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers and words of the evaluation's reports.
enum ReportText {
  /// A number with a fixed count of decimals, rounded as the reference implementation does.
  static func fixed(_ number: Double, _ decimals: Int) -> String {
    // The longest number has 309 digits before the point.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 320 + decimals) { text in
      let length = withVaList([CInt(decimals), number]) {
        vsnprintf(text.baseAddress, text.count, "%.*f", $0)
      }
      return String(decoding: UnsafeRawBufferPointer(text).prefix(Int(length)), as: UTF8.self)
    }
  }

  /// A number with one decimal and its sign.
  static func signed(_ number: Double, _ decimals: Int = 1) -> String {
    let text = fixed(number, decimals)
    return text.hasPrefix("-") ? text : "+" + text
  }

  /// Words in lines of at most so many columns.
  static func wrapped(_ text: String, width: Int = 80, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent.count + line.count + 1 + word.count > width {
        lines.append(indent + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [indent + line]
  }

  /// Text of a letter for a terminal: what controls one is left out.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
            $0.properties.generalCategory)
        }))
  }

  /// Text for a Markdown page: what marks up is escaped.
  static func markdown(_ text: String) -> String {
    var result = ""
    for character in plain(text) {
      if "\\`*_[]<>|#&".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
