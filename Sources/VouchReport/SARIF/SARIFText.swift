/// Text and paths in the forms that SARIF 2.1.0 asks for.
enum SARIFText {
  /// Plain text for a message: one line in which nothing is a placeholder (3.11.5) or a link (3.11.6).
  static func message(_ text: String) -> String {
    var message: [UInt8] = []
    for byte in DisplayText.line(text).utf8 {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"): message.append(byte)
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"):
        message.append(UInt8(ascii: "\\"))
      default: break
      }
      message.append(byte)
    }
    return String(decoding: message, as: UTF8.self)
  }

  /// A path as a URI reference (RFC 3986): absolute ones with the scheme `file`.
  static func uri(_ path: String) -> String {
    let escaped = path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }
}
