import CBenchDeflate
import CBenchXML2

/// The least that reading a Word file through libxml2 can cost: inflating the text's part, and one pass of the
/// SAX2 interface over it with callbacks that do nothing.
final class EmptyPass {
  private let inflater = libdeflate_alloc_decompressor()
  private var handler = xmlSAXHandler()

  init() {
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { _, _, _, _, _, _, _, _, _ in }
    handler.endElementNs = { _, _, _, _ in }
    let characters: charactersSAXFunc = { _, _, _ in }
    handler.characters = characters
    handler.ignorableWhitespace = characters
  }

  deinit { libdeflate_free_decompressor(inflater) }

  /// Inflates a part of known size.
  func inflate(_ part: PackedPart) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: part.size) { buffer, count in
      let code = libdeflate_deflate_decompress(
        inflater, part.packed, part.packed.count, buffer.baseAddress, part.size, nil)
      count = code == LIBDEFLATE_SUCCESS ? part.size : 0
    }
  }

  /// Parses XML; false where it is not well-formed.
  @discardableResult
  func parse(_ xml: [UInt8]) -> Bool {
    guard let context = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(context) }
    context.pointee.sax.pointee = handler
    xml.withUnsafeBytes { bytes in
      _ = xmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
        nil, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
    }
    return context.pointee.wellFormed == 1
  }
}

/// A deflated part of an archive.
struct PackedPart {
  let packed: [UInt8]
  let size: Int

  /// Finds the part of a name by its local header, which files of `WordFile` have in full.
  init?(_ name: String, in archive: [UInt8]) {
    var place = 0
    while place + 30 <= archive.count, archive[place..<(place + 4)] == [0x50, 0x4B, 3, 4] {
      func number(_ offset: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(archive[place + offset + $1]) << (8 * $1) }
      }
      let nameEnd = place + 30 + number(26, 2)
      let start = nameEnd + number(28, 2)
      let end = start + number(18, 4)
      if archive[(place + 30)..<nameEnd].elementsEqual(name.utf8) {
        packed = Array(archive[start..<end])
        size = number(22, 4)
        return
      }
      place = end
    }
    return nil
  }
}
