/// One Unicode scalar decoded from UTF-8, or one byte that is not UTF-8.
struct Scalar {
  enum Kind { case letter, mark, combining, space, apostrophe, hyphen, ignorable, symbol, invalid }

  var value: UInt32
  /// Bytes taken, 1 to 4.
  var length: Int
  var kind: Kind

  /// Decodes the scalar at a position; a malformed sequence gives one invalid byte.
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> Scalar {
    let first = bytes[index]
    if first < 0x80 { return Scalar(value: UInt32(first), length: 1, kind: .symbol) }
    let (length, minimum, bits): (Int, UInt32, UInt32) =
      switch first {
      case 0xc2...0xdf: (2, 0x80, UInt32(first & 0x1f))
      case 0xe0...0xef: (3, 0x800, UInt32(first & 0x0f))
      case 0xf0...0xf4: (4, 0x1_0000, UInt32(first & 0x07))
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return invalid(first) }
    var value = bits
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xc0 == 0x80 else { return invalid(first) }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    guard value >= minimum, value <= 0x10_ffff, !(0xd800...0xdfff ~= value) else {
      return invalid(first)
    }
    return Scalar(value: value, length: length, kind: kind(of: value))
  }

  /// Whether a letter stands at a position; false at the end.
  static func isLetter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] < 0x80
      ? bytes[index].isASCIILetter : decode(bytes, at: index).kind == .letter
  }

  /// Whether a letter or an accent of its own stands at a position; false at the end.
  static func continuesWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    guard bytes[index] >= 0x80 else { return bytes[index].isASCIILetter }
    let kind = decode(bytes, at: index).kind
    return kind == .letter || kind == .combining
  }

  private static func invalid(_ byte: UInt8) -> Scalar {
    Scalar(value: UInt32(byte), length: 1, kind: .invalid)
  }

  /// A coarse class of a scalar outside ASCII; enough for letters in Latin and other alphabets.
  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x85: .space
    case 0xad, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff: .ignorable
    case 0x2018, 0x2019, 0x02bc: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x201a...0x201f, 0x2012...0x2017, 0x2026, 0x2039, 0x203a, 0xab, 0xbb, 0xa1, 0xbf: .mark
    case 0x300...0x36f, 0x1ab0...0x1aff, 0x20d0...0x20ff: .combining
    case 0xaa, 0xb5, 0xba, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x1fff, 0x2c00...0x2dff,
      0x3040...0xd7ff, 0xf900...0xfdff, 0xfe70...0xfefc, 0x1_0000...0x1_efff, 0x2_0000...0x3_ffff:
      .letter
    default: .symbol
    }
  }

  /// The ASCII letters that the letter folds to, lower case, or nil where it has none.
  var asciiFold: (UInt8, UInt8?)? {
    switch value {
    case 0xdf: (0x73, 0x73)
    case 0xc6, 0xe6: (0x61, 0x65)
    case 0x152, 0x153: (0x6f, 0x65)
    case 0xc0...0x17f:
      Scalar.latin[Int(value - 0xc0)] == 0x2d ? nil : (Scalar.latin[Int(value - 0xc0)], nil)
    case 0x1ea0...0x1eb7: (0x61, nil)
    case 0x1eb8...0x1ec7: (0x65, nil)
    case 0x1ec8...0x1ecb: (0x69, nil)
    case 0x1a0, 0x1a1, 0x1ecc...0x1ee3: (0x6f, nil)
    case 0x1af, 0x1b0, 0x1ee4...0x1ef1: (0x75, nil)
    case 0x1ef2...0x1ef9: (0x79, nil)
    case 0x218, 0x219: (0x73, nil)
    case 0x21a, 0x21b: (0x74, nil)
    default: nil
    }
  }

  /// Base letters of U+00C0 to U+017F.
  private static let latin = Array(
    ("aaaaaaaceeeeiiii" + "dnooooo-ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo-ouuuuyty"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"
      + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)

  /// The lower-case letter in UTF-8, for letters that fold to no ASCII letter.
  var lowercase: String {
    Unicode.Scalar(value).map { $0.properties.lowercaseMapping } ?? ""
  }

  /// Whether the letter is upper case.
  var isUpper: Bool { Unicode.Scalar(value)?.properties.isUppercase ?? false }
}
