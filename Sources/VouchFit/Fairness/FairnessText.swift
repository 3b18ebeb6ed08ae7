import VouchText

/// The words of a letter, for putting others in their place.
struct FairnessText {
  /// A run of letters; apostrophes and hyphens divide words.
  struct Word {
    var range: Range<Int>
    /// In lower case as far as ASCII goes.
    var folded: String
    var isCapitalized: Bool
  }

  let bytes: [UInt8]
  let words: [Word]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var words: [Word] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, let length = FairnessText.letter(bytes, index) { index += length }
      if index > start {
        let word = bytes[start..<index]
        words.append(
          Word(
            range: start..<index,
            folded: String(decoding: word.map(FairnessText.lower), as: UTF8.self),
            isCapitalized: word.first.map { FairnessText.lower($0) != $0 || $0 == 0xC3 } ?? false))
      } else {
        index += 1
      }
    }
    self.words = words
  }

  /// The bytes between a word and the next.
  func gap(after index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < words.count ? words[index + 1].range.lowerBound : bytes.count
    return bytes[words[index].range.upperBound..<end]
  }

  /// Whether a gap is white space only.
  static func isSpace(_ gap: ArraySlice<UInt8>) -> Bool {
    !gap.isEmpty && gap.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
  }

  /// Whether a gap is one apostrophe, straight or curly.
  static func isApostrophe(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.elementsEqual([0x27]) || gap.elementsEqual([0xE2, 0x80, 0x99])
  }

  /// The text with some of its bytes replaced; the ranges ascend and do not overlap.
  func replacing(_ changes: [(range: Range<Int>, text: String)]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for change in changes where change.range.lowerBound >= end {
      result += bytes[end..<change.range.lowerBound]
      result += Array(change.text.utf8)
      end = change.range.upperBound
    }
    return result + bytes[end...]
  }

  /// The replacement in the case of what it replaces.
  func matchingCase(_ text: String, _ range: Range<Int>) -> String {
    let old = String(decoding: bytes[range], as: UTF8.self)
    if old.count > 1, old == old.uppercased(), old != old.lowercased() { return text.uppercased() }
    guard let first = old.first, first.isUppercase else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Bytes of the letter that begins at an offset, nil where there is none.
  private static func letter(_ bytes: [UInt8], _ index: Int) -> Int? {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return 1
    case 0xC3...0xDF: return min(2, bytes.count - index)
    case 0xE1: return min(3, bytes.count - index)
    default: return nil
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
