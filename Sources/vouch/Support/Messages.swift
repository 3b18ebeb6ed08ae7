import VouchInput

/// Messages to people on standard error, one line each; never a word of a letter.
enum Messages {
  /// Writes a message about an input.
  static func write(path: String, _ message: String) {
    write("\(path): \(message)")
  }

  /// Writes a message, its control characters escaped.
  static func write(_ message: String) {
    let line = "vouch: " + escaped(message) + "\n"
    _ = FileBytes.write(Array(line.utf8), to: STDERR_FILENO)
  }

  /// The text on one line, control and invisible format characters as escapes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result += scalar.escaped(asASCII: true)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
