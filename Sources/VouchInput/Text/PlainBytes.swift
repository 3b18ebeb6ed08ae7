/// Tells text that needs no change from text that does, in one pass over its bytes.
enum PlainBytes {
  /// Whether the bytes are UTF-8 without a mark, lines that end with LF, and no control characters but tabs.
  ///
  /// Nearly all letters are. Eight bytes are looked at a time as long as they are ASCII.
  static func areReady(_ bytes: [UInt8]) -> Bool {
    if bytes.first == 0xEF { return false }
    return bytes.withUnsafeBufferPointer { text in
      let raw = UnsafeRawBufferPointer(text)
      var place = 0
      while place < text.count {
        if place &+ 8 <= text.count {
          let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          if isPrintable(word) {
            place &+= 8
            continue
          }
        }
        let byte = text[place]
        guard byte == 0x09 || byte == 0x0A || byte >= 0x20, byte != 0x7F else { return false }
        let length = UTF8Check.sequenceLength(text, at: place)
        guard length > 0 else { return false }
        place &+= length
      }
      return true
    }
  }

  /// Whether all eight bytes are printable ASCII: a sum's top bit of each byte tells, where no byte had it before.
  @inline(__always)
  private static func isPrintable(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    return (word &+ ones &* 0x60) & ~(word &+ ones) & ~word & tops == tops
  }
}
