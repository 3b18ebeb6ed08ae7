/// Eight bytes of a text in one integer, the first one lowest, looked at side by side.
struct EightBytes {
  static let count = 8

  private let bytes: UInt64
  private static let high: UInt64 = 0x8080_8080_8080_8080
  private static let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
  private static let lowerCase: UInt64 = 0x2020_2020_2020_2020

  /// - Parameter index: at most eight below the end.
  @inline(__always)
  init(_ text: Span<UInt8>, at index: Int) {
    bytes = UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// How many ASCII letters stand before the first other byte.
  @inline(__always)
  var leadingLetters: Int {
    let folded = (bytes | EightBytes.lowerCase) & EightBytes.low
    // The high bit of a byte is set by a carry from "a" on, and from behind "z" on.
    let fromA = folded &+ 0x1f1f_1f1f_1f1f_1f1f
    let behindZ = folded &+ 0x0505_0505_0505_0505
    let letters = fromA & ~behindZ & ~bytes & EightBytes.high
    return (letters ^ EightBytes.high).trailingZeroBitCount / 8
  }

  /// The first bytes, which are letters, in lower case, and 0 for the others.
  @inline(__always)
  func folded(_ letters: Int) -> UInt64 { (bytes | EightBytes.lowerCase) & mask(letters) }

  /// How many of the first bytes, which are letters, are upper case.
  @inline(__always)
  func upperCase(_ letters: Int) -> Int {
    let upper = ~bytes & EightBytes.lowerCase & mask(letters)
    return upper == 0 ? 0 : upper.nonzeroBitCount
  }

  /// The bits of the first bytes.
  @inline(__always)
  private func mask(_ count: Int) -> UInt64 { ~(~0 << UInt64(count * 8)) }
}
