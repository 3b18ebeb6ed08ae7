extension Tokenizer {
  /// The end of a web address whose scheme ends at `index`: before white space and the marks before it.
  func endOfAddress(_ bytes: Span<UInt8>, from index: Int) -> Int? {
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: ":"),
      bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/")
    else { return nil }
    var end = index + 3
    scan: while end < bytes.count {
      switch ByteClass.table[Int(bytes[end])] {
      case .space, .newline: break scan
      case .high:
        let kind = Scalar.decode(bytes, at: end).kind
        if kind == .space || kind == .mark || kind == .apostrophe { break scan }
      case .letter, .digit, .mark, .symbol: break
      }
      end += 1
    }
    while end > index + 3, ByteClass.table[Int(bytes[end - 1])] == .mark,
      bytes[end - 1] != UInt8(ascii: "/")
    {
      end -= 1
    }
    return end
  }
}
