/// Text of an OpenDocument file that flows in one place; white space collapses as its rules say.
struct ODFStory {
  private(set) var utf8: [UInt8] = []
  /// Text boxes anchored in the open paragraph; they follow it.
  private var boxes: [UInt8] = []
  /// Whether white space that comes next is left out.
  private var isAfterSpace = true

  mutating func beginParagraph() {
    closeLine()
    isAfterSpace = true
  }

  mutating func endLine() {
    utf8.append(0x0A)
    isAfterSpace = true
    utf8 += boxes
    boxes = []
  }

  /// Ends a line that is open.
  mutating func closeLine() {
    if let last = utf8.last, last != 0x0A { endLine() }
    utf8 += boxes
    boxes = []
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isSpace, isAfterSpace { continue }
      utf8.append(isSpace ? 0x20 : byte)
      isAfterSpace = isSpace
    }
  }

  /// Appends characters that stand for themselves.
  mutating func append(_ byte: UInt8, count: Int = 1) {
    utf8.append(contentsOf: repeatElement(byte, count: count))
    isAfterSpace = false
  }

  /// Appends the label of a list item at the start of its line.
  mutating func appendLabel(_ label: [UInt8]) {
    utf8 += label
    isAfterSpace = true
  }

  mutating func addBox(_ bytes: [UInt8]) { boxes += bytes }
}
