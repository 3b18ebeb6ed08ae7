/// A text scalar by scalar, and as a string of stand-ins of the same length for patterns to match.
///
/// ASCII stands for itself, except that white space other than line end and blank is `σ`. Other
/// scalars are `λ` for a letter, `Λ` for a capital, `γ` for an accent, `σ` for a space, `α` for an
/// apostrophe, `η` for a hyphen, `ζ` for what has no width, `μ` for a mark, `ψ` for the rest, and
/// `χ` for a byte that is not UTF-8.
struct ReferenceText {
  /// The scalars; nil for a byte that is not UTF-8.
  private(set) var scalars: [Unicode.Scalar?] = []
  /// Byte offset of each scalar and of the end.
  private(set) var offsets: [Int] = []
  let bytes: [UInt8]
  let shape: [Character]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = ReferenceText.decode(bytes[offset...])
      scalars.append(scalar)
      offsets.append(offset)
      offset += length
    }
    offsets.append(offset)
    shape = scalars.map { $0.map(ReferenceText.standIn) ?? "χ" }
  }

  /// The standard library's opinion of the first scalar.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, Int) {
    for length in 1...min(4, bytes.count) {
      if let string = String(validating: bytes.prefix(length), as: UTF8.self) {
        return (string.unicodeScalars.first, length)
      }
    }
    return (nil, 1)
  }

  private static let named: [Character: String] = [
    "σ": """
    \u{85}\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\
    \u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\
    \u{2028}\u{2029}\u{202f}\u{205f}\u{3000}
    """,
    "α": "\u{2018}\u{2019}\u{2bc}",
    "η": "\u{2010}\u{2011}",
    "ζ": """
    \u{ad}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{202a}\u{202b}\
    \u{202c}\u{202d}\u{202e}\u{2060}\u{2061}\u{2062}\
    \u{2063}\u{2064}\u{2065}\u{2066}\u{2067}\u{2068}\
    \u{2069}\u{206a}\u{206b}\u{206c}\u{206d}\u{206e}\u{206f}\u{feff}
    """,
    "μ": "\u{2012}\u{2013}\u{2014}\u{2015}\u{2016}\u{2017}\u{2026}‚‛“”„‟‹›«»¡¿",
  ]
  private static let byScalar = Dictionary(
    uniqueKeysWithValues: named.flatMap { name, all in all.unicodeScalars.map { ($0, name) } })

  private static let accents: [ClosedRange<UInt32>] = [
    0x300...0x36f, 0x1ab0...0x1aff, 0x20d0...0x20ff,
  ]
  private static let letters: [ClosedRange<UInt32>] = [
    0xaa...0xaa, 0xb5...0xb5, 0xba...0xba, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x1fff,
    0x2c00...0x2dff, 0x3040...0xd7ff, 0xf900...0xfdff, 0xfe70...0xfefc, 0x1_0000...0x1_efff,
    0x2_0000...0x3_ffff,
  ]

  private static func standIn(_ scalar: Unicode.Scalar) -> Character {
    if scalar.isASCII {
      let isControl = scalar.value < 0x20 || scalar.value == 0x7f
      return isControl && scalar != "\n" ? "σ" : Character(scalar)
    }
    if let name = byScalar[scalar] { return name }
    if accents.contains(where: { $0.contains(scalar.value) }) { return "γ" }
    if letters.contains(where: { $0.contains(scalar.value) }) {
      return scalar.properties.isUppercase ? "Λ" : "λ"
    }
    return "ψ"
  }
}
