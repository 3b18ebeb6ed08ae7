/// Codes that stand for punctuation in `Token.hash`: ASCII where there is one, so that variants compare equal.
public enum Mark {
  /// An en or em dash, or two hyphens.
  public static let dash: UInt8 = 0x96
  /// `…` or three full stops.
  public static let ellipsis: UInt8 = 0x85

  /// A box of a form that is not ticked, and one that is or a tick.
  public static let openBox: UInt8 = 0x81
  public static let tickedBox: UInt8 = 0x82

  /// The code of a symbol outside ASCII; all but boxes are alike.
  static func code(ofSymbol scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x25a1, 0x25fb, 0x2610, 0x274f, 0x2751: openBox
    case 0x2611, 0x2612, 0x2705, 0x2713, 0x2714, 0x2717, 0x2718: tickedBox
    default: 0xff
    }
  }

  /// The code of a mark outside ASCII.
  static func code(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2012...0x2017: dash
    case 0x2026: ellipsis
    case 0x201a, 0x201b, 0x2039, 0x203a: UInt8(ascii: "'")
    case 0x201c...0x201f, 0xab, 0xbb: UInt8(ascii: "\"")
    case 0xa1: UInt8(ascii: "!")
    default: UInt8(ascii: "?")
    }
  }
}
