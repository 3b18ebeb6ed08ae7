/// A text with `«...»` around passages, taken apart into the plain text and where the passages are.
struct MarkedText: Sendable {
  var text: String
  /// UTF-8 byte offsets into `text`.
  var ranges: [Range<Int>]

  init(_ marked: String) {
    var utf8: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = utf8.count
      case "»": ranges.append(start..<utf8.count)
      default: utf8 += String(character).utf8
      }
    }
    text = String(decoding: utf8, as: UTF8.self)
    self.ranges = ranges
  }

  /// The text at a byte range.
  func quote(_ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
