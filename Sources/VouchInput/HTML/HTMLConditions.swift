/// The conditions that Word writes around what only some browsers show, such as `<![if !mso]>`.
enum HTMLConditions {
  /// Bytes of the longest condition.
  private static let limit = 128

  /// A file without the conditions; what they are about stays.
  static func removed(from utf8: [UInt8]) -> [UInt8] {
    let mark = Array("<![".utf8)
    var out: [UInt8] = []
    var copied = 0
    var index = 0
    while index + mark.count < utf8.count {
      guard utf8[index] == mark[0], utf8[index...].starts(with: mark),
        let close = utf8[index...].prefix(limit).firstIndex(of: UInt8(ascii: "]")),
        close + 1 < utf8.count, utf8[close + 1] == UInt8(ascii: ">")
      else {
        index += 1
        continue
      }
      out += utf8[copied..<index]
      index = close + 2
      copied = index
    }
    return copied == 0 ? utf8 : out + utf8[copied...]
  }
}
