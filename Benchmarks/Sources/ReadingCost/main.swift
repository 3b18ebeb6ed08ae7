import CBenchDeflate
import CBenchXML2
import Glibc
import VouchInput

// The cost of reading a DOCX over that of inflating its text and passing it once through libxml2's
// SAX2 interface with callbacks that do nothing. The letter is made here, of a size given in
// paragraphs.

/// Nanoseconds of the fastest of several runs.
func fastest(_ body: () -> Void) -> Double {
  var best = Double.infinity
  for _ in 0..<15 {
    var before = timespec()
    var after = timespec()
    clock_gettime(CLOCK_MONOTONIC, &before)
    body()
    clock_gettime(CLOCK_MONOTONIC, &after)
    let seconds = Double(after.tv_sec - before.tv_sec)
    best = min(best, seconds * 1e9 + Double(after.tv_nsec - before.tv_nsec))
  }
  return best
}

func deflated(_ bytes: [UInt8]) -> [UInt8] {
  let compressor = libdeflate_alloc_compressor(6)
  defer { libdeflate_free_compressor(compressor) }
  let room = libdeflate_deflate_compress_bound(compressor, bytes.count)
  return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    count = libdeflate_deflate_compress(compressor, bytes, bytes.count, buffer.baseAddress, room)
  }
}

func emptyPass(_ packed: [UInt8], _ size: Int) {
  let inflater = libdeflate_alloc_decompressor()
  defer { libdeflate_free_decompressor(inflater) }
  let xml = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    _ = libdeflate_deflate_decompress(inflater, packed, packed.count, buffer.baseAddress, size, nil)
    count = size
  }
  guard let context = xmlNewParserCtxt() else { return }
  defer { xmlFreeParserCtxt(context) }
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = { _, _, _, _, _, _, _, _, _ in }
  handler.endElementNs = { _, _, _, _ in }
  let characters: charactersSAXFunc = { _, _, _ in }
  handler.characters = characters
  handler.ignorableWhitespace = characters
  context.pointee.sax.pointee = handler
  xml.withUnsafeBytes { bytes in
    _ = xmlCtxtReadMemory(
      context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
      Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
  }
}

func little(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// An archive of one part, which is found by its usual name.
func archive(_ packed: [UInt8], _ xml: [UInt8]) -> [UInt8] {
  let name = Array("word/document.xml".utf8)
  let crc = Int(libdeflate_crc32(0, xml, xml.count))
  let sizes = little(crc, 4) + little(packed.count, 4) + little(xml.count, 4)
  var out = little(0x0403_4B50, 4) + little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4)
  out += sizes + little(name.count, 2) + little(0, 2) + name + packed
  let start = out.count
  out += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + little(0, 2) + little(8, 2)
  out += little(0, 4) + sizes + little(name.count, 2) + little(0, 16) + name
  let size = out.count - start
  out += little(0x0605_4B50, 4) + little(0, 4) + little(1, 2) + little(1, 2)
  return out + little(size, 4) + little(start, 4) + little(0, 2)
}

let sentence = "She managed a patient with septic shock &amp; presented the case on rounds. "
let run = """
  <w:r w:rsidR="00A77B3E"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/>\
  </w:rPr><w:t xml:space="preserve">\(sentence)</w:t></w:r>
  """
let paragraph =
  "<w:p w:rsidR=\"00A77B3E\"><w:pPr><w:spacing w:after=\"120\"/></w:pPr>\(run)\(run)\(run)</w:p>"
let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
var worst = 0.0
for paragraphs in [10, 100, 1_000, 10_000] {
  let body = String(repeating: paragraph, count: paragraphs)
  let xml = Array(
    "<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>".utf8)
  let packed = deflated(xml)
  let letter = archive(packed, xml)
  let reader = InputReader()
  let reading = fastest { _ = try? reader.read(bytes: letter, name: "a.docx") }
  let empty = fastest { emptyPass(packed, xml.count) }
  worst = max(worst, reading / empty)
  let ratio = (reading / empty * 1_000).rounded() / 1_000
  print(
    "\(xml.count) bytes: read \(Int(reading / 1_000)) us, empty pass \(Int(empty / 1_000)) us,"
      + " ratio \(ratio)")
}
exit(worst > 1.3 ? 1 : 0)
