/// Counts UTF-16 code units of a text up to a byte, in constant time after one pass.
///
/// Editors and most readers of SARIF count columns in these units.
struct CodeUnitTable {
  private static let step = 256
  private let text: [UInt8]
  /// The units before every 256th byte.
  private let counts: [Int]

  init(utf8 text: [UInt8]) {
    var counts = [0]
    var count = 0
    for (place, byte) in text.enumerated() {
      count += Self.units(byte)
      if (place + 1).isMultiple(of: Self.step) { counts.append(count) }
    }
    self.text = text
    self.counts = counts
  }

  /// The units before a byte offset; offsets outside the text count as its nearest end.
  func units(before offset: Int) -> Int {
    let offset = min(max(offset, 0), text.count)
    let block = offset / Self.step
    return text[(block * Self.step)..<offset].reduce(counts[block]) { $0 + Self.units($1) }
  }

  /// The units of a character, told by its first byte; none for the bytes that follow.
  private static func units(_ byte: UInt8) -> Int {
    byte >= 0xF0 ? 2 : byte & 0xC0 == 0x80 ? 0 : 1
  }
}
