import VouchText

/// Plain text: finds the encoding and makes it UTF-8 with LF line ends.
enum PlainText {
  static func read(
    _ bytes: [UInt8], as format: InputFormat = .text, limits: InputLimits
  ) throws(InputError) -> InputDocument {
    if bytes.count <= limits.textBytes, PlainBytes.areReady(bytes), Ink.isPresent(in: bytes) {
      return InputDocument(
        text: SourceText(utf8: bytes), format: format, encoding: TextEncoding.utf8.rawValue,
        byteCount: bytes.count)
    }
    let (encoding, start) = try findEncoding(bytes)
    let least = encoding.leastUTF8Count(of: bytes)
    guard least <= limits.textBytes else {
      throw .over(.textBytes, limits, "the text has at least \(least) bytes")
    }
    let decoded = TextDecoding(bytes, from: start, encoding: encoding)
    var utf8 = decoded.utf8
    if utf8.last == 0x1A { utf8.removeLast() }
    try refuseBinary(utf8)
    let dropped = LineEnds.normalize(&utf8)
    guard Ink.isPresent(in: utf8) else {
      throw InputError(.noText, "there are only blank lines and no letter")
    }
    var document = InputDocument(
      text: SourceText(utf8: utf8), format: format, encoding: encoding.rawValue,
      byteCount: bytes.count, warnings: warnings(decoded, encoding))
    if dropped > 0 { document.warnings.append("\(dropped) control characters were left out") }
    return document
  }

  private static func findEncoding(
    _ bytes: [UInt8]
  ) throws(InputError) -> (encoding: TextEncoding, start: Int) {
    if let marked = TextEncoding.marked(bytes) { return (marked.encoding, marked.markLength) }
    if let encoding = TextEncoding.unmarkedUTF16(bytes) { return (encoding, 0) }
    try refuseBinary(bytes)
    let census = UTF8Check.census(bytes, from: 0)
    if census.sequences >= census.strayBytes { return (.utf8, 0) }
    return (EncodingGuess.singleByte(bytes), 0)
  }

  /// Zero bytes, or over 1 % control characters, are not writing.
  private static func refuseBinary(_ bytes: [UInt8]) throws(InputError) {
    var controls = 0
    for (index, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0x09...0x0D: continue
      case 0x1A where index == bytes.count - 1: continue
      case 0:
        throw InputError(
          .notText, "this is binary data (zero byte at offset \(index)), not a letter")
      default: controls += 1
      }
    }
    guard controls * 100 <= bytes.count else {
      throw InputError(
        .notText,
        "this is binary data (\(controls) control characters in \(bytes.count) bytes), not a letter"
      )
    }
  }

  private static func warnings(_ decoded: TextDecoding, _ encoding: TextEncoding) -> [String] {
    var warnings: [String] = []
    if encoding == .windows1252 {
      warnings.append("the text is not UTF-8; read as Windows-1252")
    }
    if encoding == .macRoman { warnings.append("the text is not UTF-8; read as Mac Roman") }
    if decoded.replacements > 0 {
      warnings.append(
        "\(decoded.replacements) unreadable characters (\(encoding.rawValue)) became U+FFFD")
    }
    return warnings
  }
}
