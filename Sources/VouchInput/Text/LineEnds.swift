/// Line ends as Vouch wants them, and no control characters, which a terminal would obey.
enum LineEnds {
  /// Turns CRLF, CR, form feed and vertical tab into LF and drops other control characters of
  /// ASCII, in place; gives the number of those dropped.
  @discardableResult
  static func normalize(_ utf8: inout [UInt8]) -> Int {
    guard let first = utf8.firstIndex(where: isChanged) else { return 0 }
    var dropped = 0
    let count = utf8.withUnsafeMutableBufferPointer { bytes in
      var (read, write) = (first, first)
      while read < bytes.count {
        var byte = bytes[read]
        read += 1
        if isChanged(byte) {
          guard (0x0B...0x0D).contains(byte) else {
            dropped += 1
            continue
          }
          if byte == 0x0D, read < bytes.count, bytes[read] == 0x0A { read += 1 }
          byte = 0x0A
        }
        bytes[write] = byte
        write += 1
      }
      return write
    }
    utf8.removeLast(utf8.count - count)
    return dropped
  }

  private static func isChanged(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A)
  }
}
