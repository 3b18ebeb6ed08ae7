/// Characters of the fonts that show symbols in the places of letters.
enum SymbolFonts {
  /// The character for a code, with or without 0xF000; nil where it is an ornament or unknown.
  static func character(font: String, code: UInt32) -> Unicode.Scalar? {
    let local = code & 0xFF
    switch font.lowercased() {
    case "symbol": return symbol(local)
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

  /// The character of the Symbol font, which writes Greek in the places of Latin letters.
  static func symbol(_ local: UInt32) -> Unicode.Scalar? {
    switch local {
    case 0x41...0x5A: capitals[Int(local - 0x41)]
    case 0x61...0x7A: smalls[Int(local - 0x61)]
    default: symbols[local]
    }
  }

  /// Ticks, boxes and bullets of Wingdings, the commonest of these fonts in text.
  static func wingding(_ local: UInt32) -> Unicode.Scalar? { wingdings[local] }

  // Adobe's Symbol encoding vector.
  private static let capitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
  private static let smalls = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
  private static let symbols: [UInt32: Unicode.Scalar] = [
    0x2D: "−", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xA8: "•", 0xAB: "↔", 0xAC: "←", 0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD6: "√", 0xE2: "®",
    0xE3: "©", 0xE4: "™",
  ]

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x6C: "•", 0x6E: "•", 0x6F: "☐", 0x73: "•", 0x75: "•", 0x76: "•", 0x77: "•", 0x9E: "•",
    0x9F: "•", 0xA7: "•", 0xA8: "☐", 0xD8: "•", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
  ]

  private static let wingdings2: [UInt32: Unicode.Scalar] = [
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x97: "•", 0x98: "•", 0xA3: "☐",
  ]
}
