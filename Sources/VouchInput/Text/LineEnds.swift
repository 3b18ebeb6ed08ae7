/// Line ends as Vouch wants them.
enum LineEnds {
  /// Turns CRLF, CR, form feed and vertical tab into LF, in place.
  static func normalize(_ utf8: inout [UInt8]) {
    guard let first = utf8.firstIndex(where: { (0x0B...0x0D).contains($0) }) else { return }
    let count = utf8.withUnsafeMutableBufferPointer { bytes in
      var (read, write) = (first, first)
      while read < bytes.count {
        var byte = bytes[read]
        read += 1
        if (0x0B...0x0D).contains(byte) {
          if byte == 0x0D, read < bytes.count, bytes[read] == 0x0A { read += 1 }
          byte = 0x0A
        }
        bytes[write] = byte
        write += 1
      }
      return write
    }
    utf8.removeLast(utf8.count - count)
  }
}
