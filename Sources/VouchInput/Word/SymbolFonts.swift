/// Characters of `w:sym`, which names a font and a code in it.
enum SymbolFonts {
  /// The character for a code; nil where it is an ornament or unknown.
  static func character(font: String, code: UInt32) -> Unicode.Scalar? {
    let local = code & 0xFF
    switch font.lowercased() {
    case "symbol": return symbol[local]
    case "wingdings": return wingdings[local]
    case "wingdings 2": return wingdings2[local]
    case "wingdings 3": return nil
    case "webdings": return local == 0x61 ? "✓" : local == 0x3D ? "•" : nil
    default:
      guard let scalar = Unicode.Scalar(code),
        scalar.properties.generalCategory != .privateUse,
        scalar.properties.generalCategory != .control
      else { return nil }
      return scalar
    }
  }

  private static let symbol: [UInt32: Unicode.Scalar] = [
    0xA3: "≤", 0xA8: "•", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB7: "•",
  ]

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x6C: "•", 0x6E: "•", 0x6F: "☐", 0x73: "•", 0x75: "•", 0x76: "•", 0x77: "•", 0x9E: "•",
    0x9F: "•", 0xA7: "•", 0xA8: "☐", 0xD8: "•", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  private static let wingdings2: [UInt32: Unicode.Scalar] = [
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x97: "•", 0x98: "•", 0xA3: "☐",
  ]
}
