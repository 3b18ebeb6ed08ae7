import VouchText

/// PDF, through poppler's `pdftotext` where it is installed.
enum PDF {
  /// The part of the limit of text that a PDF file may have: the joining of its lines takes memory.
  private static let textShare = 8

  static func read(_ bytes: [UInt8], limits: InputLimits) throws(InputError) -> InputDocument {
    guard bytes.count <= limits.partBytes else {
      throw .over(.partBytes, limits, "the PDF file has \(bytes.count) bytes")
    }
    guard let tool = PDFTool() else {
      throw InputError(
        .unsupported,
        "PDF is read only where pdftotext is installed (Debian: apt-get install poppler-utils); "
          + "or save the letter as .docx or plain text")
    }
    let limit = limits.textBytes / textShare
    let outcome = try tool.text(of: bytes, limit: limit, seconds: limits.seconds)
    switch outcome {
    case .text(let text): return try document(text, byteCount: bytes.count)
    case .tooMuchText:
      throw .over(
        .textBytes, limits, "the text of the PDF file has more bytes", share: "an eighth of the")
    case .tooSlow:
      throw .over(.seconds, limits, "the PDF file takes more seconds")
    case .unreadable(let code): throw PDFTool.failure(code)
    case .failed(3):
      throw InputError(
        .encrypted, "the PDF file does not allow its text to be copied; save it without protection")
    case .failed:
      guard !ByteSearch.contains("/Encrypt", in: bytes) else {
        throw InputError(.encrypted, "the PDF file is protected by a password; save it without one")
      }
      throw InputError(.damaged, "the PDF file is damaged; get or save the file again")
    }
  }

  /// The document of a text as `pdftotext` prints it.
  static func document(_ text: [UInt8], byteCount: Int) throws(InputError) -> InputDocument {
    var utf8 = TextDecoding(Ligatures.spellOut(text), encoding: .utf8).utf8
    utf8.removeAll { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0C && $0 != 0x09) || $0 == 0x7F }
    var region = RegionText()
    region.append(PDFLines.text(PDFPages(utf8)), as: .body)
    guard Ink.isPresent(in: utf8) else {
      throw InputError(
        .noText, "the PDF file holds only pictures, as a scan does; save the typed text instead")
    }
    return try region.document(remarks: [], format: .pdf, encoding: "utf-8", byteCount: byteCount)
  }
}
