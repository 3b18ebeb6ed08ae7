/// How bytes and numbers become characters of the open group.
extension RTFReader {
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    if fallbacks > 0 {
      let skipped = min(fallbacks, bytes.count)
      fallbacks -= skipped
      bytes = bytes.dropFirst(skipped)
    }
    if group.isFontTable { return fonts.appendName(bytes, to: group.font) }
    guard group.isVisible, !bytes.isEmpty else { return }
    if pending.isEmpty, !bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) {
      highSurrogate = nil
      flows.append(bytes, to: group.flow)
    } else {
      for byte in bytes { append(byte: byte) }
    }
  }

  mutating func append(byte: UInt8) {
    guard fallbacks == 0 else {
      fallbacks -= 1
      return
    }
    guard group.isVisible, byte >= 0x20 || byte == 0x09 else { return }
    let font = fonts[group.font]
    if font.isSymbol, byte >= 0x80 {
      if let scalar = fonts.symbol(UInt32(byte), in: group.font) { append(scalar) }
    } else {
      pending.append(byte)
    }
  }

  /// Appends a character; not one that stands in for another.
  mutating func append(_ scalar: Unicode.Scalar) {
    flush()
    guard group.isVisible else { return }
    UTF8.encode(scalar).map { flows.append($0, to: group.flow) }
  }

  mutating func appendSymbol(_ scalar: Unicode.Scalar) {
    guard fallbacks == 0 else {
      fallbacks -= 1
      return
    }
    append(scalar)
  }

  /// Decodes the bytes that wait.
  mutating func flush() {
    highSurrogate = nil
    guard !pending.isEmpty else { return }
    let font = fonts[group.font]
    flows.append(characters.decode(pending, codePage: font.codePage), to: group.flow)
    pending.removeAll(keepingCapacity: true)
  }

  /// A character by its number, of which those beyond 16 bits come in two halves.
  mutating func appendUnicode(_ value: Int) {
    let high = highSurrogate
    flush()
    fallbacks = group.fallbackCount
    let unit = UInt32(truncatingIfNeeded: value < 0 ? value + 0x1_0000 : value)
    switch unit {
    case 0xD800..<0xDC00: highSurrogate = unit
    case 0xDC00..<0xE000:
      guard let high, let scalar = Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + unit & 0x3FF)
      else { return }
      append(scalar)
    case 0xF000..<0xF100:
      if let scalar = fonts.symbol(unit & 0xFF, in: group.font) { append(scalar) }
    default:
      guard let scalar = Unicode.Scalar(unit), unit >= 0x20 else { return }
      append(scalar)
    }
  }
}
