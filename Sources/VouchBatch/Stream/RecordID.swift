/// What a record of a stream is called by: a string or a number.
struct RecordID: Equatable {
  /// The JSON that it was.
  let literal: [UInt8]
  /// A string's text, or a number as it stands.
  let name: String

  /// Nil for any other value.
  init?(_ literal: [UInt8]) {
    guard let first = literal.first else { return nil }
    switch first {
    case UInt8(ascii: "\""):
      var scanner = JSONScanner(literal)
      guard let text = scanner.string() else { return nil }
      name = String(decoding: text, as: UTF8.self)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      name = String(decoding: literal, as: UTF8.self)
    default: return nil
    }
    self.literal = literal
  }

  /// The member of an object that holds it, behind a comma.
  var member: [UInt8] { Array(",\"id\":".utf8) + literal }
}
