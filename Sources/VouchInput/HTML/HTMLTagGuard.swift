/// Refuses HTML with tags of so many attributes that comparing each with each would take minutes.
enum HTMLTagGuard {
  static func check(_ utf8: [UInt8], limits: InputLimits) throws(InputError) {
    // Values may hold tags, which are then looked at again; this is the end of that.
    var budget = 16 * utf8.count + 1 << 20
    let isSound = utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, isLetter(bytes[index + 1]) {
          guard
            countAttributes(bytes, from: index + 1, limit: limits.attributes, &budget)
              <= limits.attributes, budget > 0
          else { return false }
        }
        index += 1
      }
      return true
    }
    guard isSound else {
      throw .over(.attributes, limits, "the HTML has a tag with too many attributes")
    }
  }

  static func countEndTags(_ utf8: [UInt8]) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == UInt8(ascii: "/"), last == UInt8(ascii: "<") { count += 1 }
      last = byte
    }
    return count
  }

  /// The attributes of a tag, whose name begins at `start`, as the parser takes them.
  private static func countAttributes(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, _ budget: inout Int
  ) -> Int {
    var index = start
    defer { budget -= index - start }
    var count = 0
    func skip(while condition: (UInt8) -> Bool) {
      while index < bytes.count, condition(bytes[index]) { index += 1 }
    }
    skip(while: isName)
    while index < bytes.count, count <= limit {
      skip(while: isBlank)
      guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { break }
      guard isName(bytes[index]) else {
        index += 1
        continue
      }
      skip(while: isName)
      count += 1
      skip(while: isBlank)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
      index += 1
      skip(while: isBlank)
      guard index < bytes.count else { break }
      let quote = bytes[index]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        index += 1
        skip { $0 != quote }
        index = min(index + 1, bytes.count)
      } else {
        skip { !isBlank($0) && $0 != UInt8(ascii: ">") }
      }
    }
    return count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
