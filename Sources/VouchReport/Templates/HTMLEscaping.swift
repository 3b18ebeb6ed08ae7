/// Text as HTML that shows what the text holds and does nothing.
extension ByteWriter {
  /// Appends text, safe in an element and in a quoted attribute.
  ///
  /// Marks of HTML become entities; control characters, bidirectional overrides and other invisible
  /// characters are shown by their codes, because they change what a page shows. Line feeds and tabs stay.
  package mutating func appendHTML(_ string: String) {
    var string = string
    string.withUTF8 { appendHTML(valid: $0) }
  }

  /// Appends bytes as text, every malformed sequence as U+FFFD.
  package mutating func appendHTML(utf8 slice: ArraySlice<UInt8>) {
    slice.withUnsafeBufferPointer { buffer in
      if buffer.allSatisfy({ $0 < 0x80 }) {
        appendHTML(valid: buffer)
      } else {
        appendHTML(String(decoding: buffer, as: UTF8.self))
      }
    }
  }

  private mutating func appendHTML(valid text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var place = 0
    func flush(_ output: inout ByteWriter) {
      output.append(UnsafeBufferPointer(rebasing: text[start..<place]))
    }
    while place < text.count {
      let byte = text[place]
      if byte >= 0x80 {
        let (value, length) = ByteWriter.scalar(in: text, at: place)
        if let picture = Unicode.Scalar(value).flatMap(DisplayText.picture(of:)) {
          flush(&self)
          appendPicture(picture)
          start = place + length
        }
        place += length
        continue
      }
      if let entity = ByteWriter.entity(byte) {
        flush(&self)
        append(entity)
        start = place + 1
      } else if byte < 0x20 || byte == 0x7F, byte != 0x0A, byte != 0x09 {
        flush(&self)
        append(DisplayText.picture(of: Unicode.Scalar(byte)) ?? "")
        start = place + 1
      }
      place += 1
    }
    flush(&self)
  }

  private mutating func appendPicture(_ picture: String) {
    for byte in picture.utf8 {
      if let entity = ByteWriter.entity(byte) { append(entity) } else { append(byte) }
    }
  }

  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  private mutating func append(_ entity: StaticString) {
    append(UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
  }
}
