/// One record of a stream: a text with its id, or the path of a letter.
enum StreamRecord: Equatable {
  /// `literal` is the id as the JSON that it was, `name` as a string.
  case text(literal: [UInt8], name: String, text: [UInt8])
  case path(String)
  /// A line that is neither; the message has no word of it.
  case malformed(String)

  /// Reads a line: an object where it begins with a brace, else a path. Nil for an empty line.
  init?(_ line: [UInt8]) {
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    if first == UInt8(ascii: "{") {
      self = StreamRecord.object(line)
    } else if let path = String(validating: line, as: UTF8.self) {
      self = .path(path)
    } else {
      self = .malformed("this path is not UTF-8")
    }
  }

  private static func object(_ line: [UInt8]) -> StreamRecord {
    var scanner = JSONScanner(line)
    var id: [UInt8]?
    var text: [UInt8]?
    guard scanner.take(UInt8(ascii: "{")) else { return .malformed(shape) }
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else {
          return .malformed("this is not one object of JSON")
        }
        if key.elementsEqual("text".utf8) {
          guard let string = scanner.string() else { return .malformed("\"text\" is no string") }
          text = string
        } else {
          guard let value = scanner.value() else {
            return .malformed("this is not one object of JSON")
          }
          if key.elementsEqual("id".utf8) { id = Array(value) }
        }
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")) else {
        return .malformed("this is not one object of JSON")
      }
    }
    guard scanner.isAtEnd() else { return .malformed("this is not one object of JSON") }
    guard let id, let text else { return .malformed(shape) }
    guard let name = name(of: id) else { return .malformed("\"id\" is no string and no number") }
    return .text(literal: id, name: name, text: text)
  }

  private static let shape = "an object needs \"id\" and \"text\""

  /// A string's text, or a number as it stands.
  private static func name(of literal: [UInt8]) -> String? {
    guard let first = literal.first else { return nil }
    switch first {
    case UInt8(ascii: "\""):
      var scanner = JSONScanner(literal)
      return scanner.string().map { String(decoding: $0, as: UTF8.self) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return String(decoding: literal, as: UTF8.self)
    default: return nil
    }
  }
}
