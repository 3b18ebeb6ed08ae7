/// One record of a stream: a text with its id, or the path of a letter.
enum StreamRecord: Equatable {
  case text([UInt8], id: RecordID)
  case path(String)
  /// A line that is neither; the message has no word of it.
  case malformed(String, id: RecordID? = nil)

  /// Reads a line: an object where it begins with a brace, else a path. Nil for an empty line.
  init?(_ line: [UInt8]) {
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    if first == UInt8(ascii: "{") {
      var members = Members()
      self = members.isTaken(from: line) ? members.record : members.malformed("not valid JSON")
    } else if let path = String(validating: line, as: UTF8.self) {
      self = .path(path)
    } else {
      self = .malformed("the path is not UTF-8")
    }
  }

  /// What an object has said so far; the last one of equal keys counts.
  private struct Members {
    var hasID = false
    var hasText = false
    /// Nil, too, where it is of the wrong kind.
    var id: RecordID?
    /// Nil, too, where it is of the wrong kind.
    var text: [UInt8]?

    /// Takes the members of an object; false where that is malformed or something follows it.
    mutating func isTaken(from line: [UInt8]) -> Bool {
      var scanner = JSONScanner(line)
      guard scanner.take(UInt8(ascii: "{")) else { return false }
      if scanner.take(UInt8(ascii: "}")) { return scanner.isAtEnd() }
      repeat {
        guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")),
          takeValue(of: key, from: &scanner)
        else { return false }
      } while scanner.take(UInt8(ascii: ","))
      return scanner.take(UInt8(ascii: "}")) && scanner.isAtEnd()
    }

    private mutating func takeValue(of key: [UInt8], from scanner: inout JSONScanner) -> Bool {
      let isText = key.elementsEqual("text".utf8)
      hasText = hasText || isText
      if isText, scanner.isAtString() {
        text = scanner.string()
        return text != nil
      }
      guard let value = scanner.value() else { return false }
      if isText { text = nil }
      if key.elementsEqual("id".utf8) { (hasID, id) = (true, RecordID(Array(value))) }
      return true
    }

    var record: StreamRecord {
      guard hasID else { return malformed("the object has no \"id\"") }
      guard let id else { return malformed("\"id\" is no string and no number") }
      guard hasText else { return malformed("the object has no \"text\"") }
      guard let text else { return malformed("\"text\" is no string") }
      return .text(text, id: id)
    }

    func malformed(_ message: String) -> StreamRecord { .malformed(message, id: id) }
  }
}
