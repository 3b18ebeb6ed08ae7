import Foundation
import VouchText

/// What a word of the reference tokenizer is.
struct ReferenceWord {
  let folded: String
  let flags: Token.Flags
  let isDotted: Bool
  /// A single capital other than I, and nothing else.
  let isLoneCapital: Bool

  static let abbreviations: Set<String> = Set(
    """
    al approx apr assoc asst aug ave bldg blvd dec dept dr drs esq ext feb fig hosp inc jan jr jul
    jun ltd messrs mr mrs ms mt mx nov oct pp prof sep sept sr st ste tel univ vol vs
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  init(_ text: ReferenceText, _ range: Range<Int>) {
    let shape = text.shape[range]
    let letters = zip(shape, text.scalars[range]).filter { $0.0.isLetter && !"γζα".contains($0.0) }
    let capitals = letters.map { $0.1?.properties.isUppercase == true }
    isDotted = shape.contains(".")
    isLoneCapital =
      capitals == [true] && !isDotted && !shape.contains(where: \.isNumber) && shape.last != "I"

    var flags: Token.Flags = isDotted ? .abbreviation : []
    if capitals.first == true { flags.insert(.capitalized) }
    if capitals.count > 1, capitals.allSatisfy({ $0 }) { flags.insert(.allCaps) }
    let ascii = String(shape).lowercased()
    if letters.count >= 4, ascii.hasSuffix("ed") { flags.insert(.endsInEd) }
    if letters.count >= 5, ascii.hasSuffix("ing") { flags.insert(.endsInIng) }
    self.flags = flags

    let spelling = zip(shape, text.scalars[range]).reduce(into: "") { spelling, next in
      switch next.0 {
      case ".", "γ", "ζ": break
      case "α": spelling += "'"
      default: if let scalar = next.1 { spelling += ReferenceWord.fold(scalar) }
      }
    }
    folded = isDotted && spelling == "us" ? "usa" : spelling
  }

  private static let special = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "t", "ħ": "h", "ı": "i",
    "ĸ": "k", "ł": "l", "ŋ": "n", "ŧ": "t", "ſ": "s", "ĳ": "i", "ŉ": "n", "ŀ": "l",
  ]
  private static let accented: [ClosedRange<UInt32>] = [
    0xc0...0x17f, 0x1a0...0x1a1, 0x1af...0x1b0, 0x218...0x21b, 0x1ea0...0x1ef9,
  ]

  /// Lower case, and without accents where the alphabet is that of European and Vietnamese names.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    let isAccented = accented.contains { $0.contains(scalar.value) }
    let lower = scalar.properties.lowercaseMapping
    guard isAccented else { return lower }
    if let folded = special[lower] { return folded }
    return String(
      String.UnicodeScalarView(
        lower.decomposedStringWithCanonicalMapping.unicodeScalars.filter(\.isASCII)))
  }
}

/// The codes of marks of the reference tokenizer.
enum ReferenceMark {
  static func code(_ scalar: Unicode.Scalar?, length: Int) -> (value: UInt8, isMark: Bool) {
    switch scalar {
    case ".": (length > 1 ? Mark.ellipsis : 0x2e, true)
    case "-": (length > 1 ? Mark.dash : 0x2d, true)
    case "\u{2010}", "\u{2011}": (0x2d, true)
    case "\u{2012}", "–", "—", "\u{2015}", "\u{2016}", "\u{2017}": (Mark.dash, true)
    case "…": (Mark.ellipsis, true)
    case "‘", "’", "\u{2bc}", "‚", "‛", "‹", "›": (0x27, true)
    case "“", "”", "„", "‟", "«", "»": (0x22, true)
    case "¡": (0x21, true)
    case "¿": (0x3f, true)
    case .some(let other) where other.isASCII:
      (UInt8(other.value), ".,;:!?()[]{}\"'-/_".unicodeScalars.contains(other))
    default: (0xff, false)
    }
  }
}
