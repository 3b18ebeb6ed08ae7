/// Tells formats apart by their first bytes.
enum FormatDetection {
  enum Shape: Equatable {
    case text
    case markdown
    case zip
    case html
    case pdf
    case rtf
    /// `orText` when the bytes are plain text should they turn out not to be XML.
    case xml(orText: Bool)
  }

  static func detect(_ bytes: [UInt8], nameExtension: String) throws(InputError) -> Shape {
    guard !bytes.isEmpty else {
      throw InputError(.empty, "the file is empty; export or save the letter again")
    }
    let namesPackage = ["docx", "docm", "dotx", "dotm", "odt", "ott"].contains(nameExtension)
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return .zip }
    if namesPackage, ZipEndRecord.find(in: bytes) != nil { return .zip }
    try refuseKnownKinds(bytes)
    if startsRTF(bytes) { return .rtf }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    let declared = startsInk(of: bytes, with: "<?xml")
    if HTMLDetection.isBegun(by: bytes, nameExtension: nameExtension)
      || !declared && HTMLDetection.isFragment(bytes, nameExtension: nameExtension)
    {
      return .html
    }
    if firstInk(in: bytes).map({ bytes[$0] }) == UInt8(ascii: "<") {
      let isTextFile = nameExtension == "txt"
      return .xml(
        orText: isTextFile
          || (!declared && !["xml", "fodt"].contains(nameExtension) && !namesPackage))
    }
    if namesPackage {
      throw InputError(
        .damaged, "the name says Word document, the content is not one; save it as .docx again")
    }
    return ["md", "markdown"].contains(nameExtension) ? .markdown : .text
  }

  /// The lower-case extension of a path, without its dot; empty when there is none.
  static func nameExtension(of path: String) -> String {
    let path = path.utf8
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let ending = path[path.index(after: dot)...]
    guard !ending.contains(UInt8(ascii: "/")) else { return "" }
    return String(decoding: ending.map(ASCII.lowercased), as: UTF8.self)
  }

  /// RTF may follow a mark or blanks, though it should not.
  private static func startsRTF(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(64).drop { [9, 10, 13, 32, 0xEF, 0xBB, 0xBF].contains($0) }
      .starts(with: RichText.signature)
  }

  private static func refuseKnownKinds(_ bytes: [UInt8]) throws(InputError) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw compoundFile(bytes)
    }
    for (signature, kind) in signatures
    where bytes.first == signature.first && bytes.starts(with: signature) {
      throw InputError(.unsupported, "\(kind) is not read; save the letter as .docx or plain text")
    }
    if startsInk(of: bytes, with: "mime-version:"),
      ByteSearch.contains("multipart/related", in: Array(bytes.prefix(4096)))
    {
      throw InputError(
        .unsupported, "a web archive is not read; save the letter as .docx or plain text")
    }
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
    (Array("Rar!".utf8) + [0x1A], "a RAR archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
    ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    (Array("GIF8".utf8), "a picture (GIF)"),
    ([0x49, 0x49, 0x2A, 0], "a picture (TIFF)"),
    ([0x4D, 0x4D, 0, 0x2A], "a picture (TIFF)"),
  ]

  /// An OLE2 compound file: an encrypted package, or one of the formats before 2007.
  private static func compoundFile(_ bytes: [UInt8]) -> InputError {
    let stream = Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
    if ByteSearch.contains(stream, in: bytes) {
      return InputError(
        .encrypted, "the document is protected by a password; save it without one")
    }
    return InputError(
      .unsupported, "Word 97-2003 (.doc) is not read; save the letter as .docx or plain text")
  }

  /// The place of the first byte that is neither blank nor a mark or zero.
  private static func firstInk(in bytes: [UInt8]) -> Int? {
    bytes.prefix(1024).firstIndex { byte in
      switch byte {
      case 0, 9, 10, 13, 32, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: false
      default: true
      }
    }
  }

  /// Whether the bytes from the first ink on are those of a text in lower case, whatever theirs, with the zeros
  /// of UTF-16 left out.
  private static func startsInk(of bytes: [UInt8], with text: StaticString) -> Bool {
    guard var place = firstInk(in: bytes) else { return false }
    let end = min(place + 64, bytes.count)
    return text.withUTF8Buffer { text in
      for expected in text {
        while place < end, bytes[place] == 0 { place += 1 }
        guard place < end, ASCII.lowercased(bytes[place]) == expected else { return false }
        place += 1
      }
      return true
    }
  }
}
