import Glibc

/// Converts East Asian character sets with the conversion of the C library.
final class MultiByteDecoder {
  let name: String
  private let converter: iconv_t

  /// Makes a decoder for a Windows code page; nil where there is none for it.
  init?(codePage: Int) {
    guard let name = Self.names[codePage], let converter = iconv_open("UTF-8", name),
      Int(bitPattern: converter) != -1
    else { return nil }
    self.name = name.lowercased()
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// The UTF-8 of a few bytes, with U+FFFD for each byte that is no character, and how many those are.
  func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], replacements: Int) {
    var out: [UInt8] = []
    var replacements = 0
    var input = bytes
    var start = 0
    while start < input.count {
      var room = [UInt8](repeating: 0, count: 4 * (input.count - start) + 8)
      let (used, made) = input.withUnsafeMutableBytes { source in
        room.withUnsafeMutableBytes { target in convert(source, from: start, target) }
      }
      out += room[..<made]
      start += used
      if start < input.count {
        out += [0xEF, 0xBF, 0xBD]
        replacements += 1
        start += 1
      }
    }
    return (out, replacements)
  }

  private func convert(
    _ source: UnsafeMutableRawBufferPointer, from start: Int,
    _ target: UnsafeMutableRawBufferPointer
  ) -> (used: Int, made: Int) {
    var from = source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var fromCount = source.count - start
    var toCount = target.count
    _ = iconv(converter, nil, nil, nil, nil)
    _ = iconv(converter, &from, &fromCount, &to, &toCount)
    return (source.count - start - fromCount, target.count - toCount)
  }

  private static let names = [
    932: "CP932", 936: "GBK", 949: "CP949", 950: "BIG5", 1361: "JOHAB", 54936: "GB18030",
  ]
}
