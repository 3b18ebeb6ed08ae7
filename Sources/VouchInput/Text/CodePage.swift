/// A single-byte character set, of which the upper half differs from ASCII.
struct CodePage {
  /// The name that is reported.
  let name: String
  /// The characters of the bytes 0x80 to 0xFF; U+FFFD where there is none.
  private let upper: [Unicode.Scalar]

  /// Finds a code page by the number that Windows gives it.
  init?(_ number: Int) {
    guard let entry = Self.tables.first(where: { $0.number == number }) else { return nil }
    name = entry.name
    upper = Array(entry.upper.unicodeScalars)
  }

  /// Finds a code page by a name of its character set, in lower case.
  init?(named name: String) {
    guard let entry = Self.tables.first(where: { $0.name == name || $0.alias == name }) else {
      return nil
    }
    self.init(entry.number)
  }

  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }
}
