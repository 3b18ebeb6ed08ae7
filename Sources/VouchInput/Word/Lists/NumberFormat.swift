/// How the counter of a list level is written.
enum NumberFormat {
  case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet
  /// The pattern alone, without a number.
  case none
  /// Spelled-out numbers and those of other scripts: shown without a label.
  case other

  init(_ name: UnsafeBufferPointer<UInt8>) {
    self = Self.names.first { XMLBytes.equal(name, $0.0) }?.1 ?? .other
  }

  private static let names: [(StaticString, NumberFormat)] = [
    ("decimal", .decimal), ("decimalZero", .decimalZero), ("lowerLetter", .lowerLetter),
    ("upperLetter", .upperLetter), ("lowerRoman", .lowerRoman), ("upperRoman", .upperRoman),
    ("bullet", .bullet), ("none", .none),
  ]

  /// Numbers beyond this are written in figures whatever the format, as nobody reads them otherwise.
  private static let plainLimit = 1000

  /// The writing of a counter; nil where this format is not read.
  func string(_ number: Int) -> String? {
    guard (1...Self.plainLimit).contains(number) else { return self == .other ? nil : "\(number)" }
    switch self {
    case .decimal: return "\(number)"
    case .decimalZero: return number < 10 ? "0\(number)" : "\(number)"
    case .lowerLetter: return Self.letters(number)
    case .upperLetter: return Self.letters(number).uppercased()
    case .lowerRoman: return Self.roman(number)
    case .upperRoman: return Self.roman(number).uppercased()
    case .bullet, .none: return ""
    case .other: return nil
    }
  }

  /// a to z, then aa, bb and so on.
  private static func letters(_ number: Int) -> String {
    let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for (value, letters) in [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ] {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
