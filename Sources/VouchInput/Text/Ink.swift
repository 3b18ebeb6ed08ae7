/// What makes a text more than blank.
enum Ink {
  /// Whether a text holds anything but white space and invisible characters.
  static func isPresent(in utf8: [UInt8]) -> Bool {
    // ASCII decides nearly always, within the first bytes.
    for byte in utf8 {
      if byte > 0x20 && byte < 0x7F { return true }
      if byte >= 0x80 { break }
    }
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
      default: scalar != "\u{FFFD}"
      }
    }
  }
}
