import VouchText

/// Reads letters of every `InputFormat`, told apart by their content.
public struct InputReader: Sendable {
  public var limits: InputLimits

  /// Makes a reader that refuses what is over `limits`.
  public init(limits: InputLimits = .init()) {
    self.limits = limits
  }

  /// Reads a regular file; throws `io` for anything else that a path can name.
  public func read(path: String) throws(InputError) -> InputDocument {
    try read(bytes: FileReader(limits: limits).read(path: path), name: path)
  }

  /// Reads standard input to its end.
  public func readStandardInput() throws(InputError) -> InputDocument {
    let bytes = try FileReader(limits: limits).readStandardInput()
    guard !bytes.isEmpty else {
      throw InputError(
        .empty, "standard input is empty; pipe a letter into it or name a file")
    }
    return try read(bytes: bytes, name: "")
  }

  /// Reads bytes; the extension of `name` only decides between errors.
  public func read(bytes: [UInt8], name: String) throws(InputError) -> InputDocument {
    guard bytes.count <= limits.fileBytes else {
      throw .over(.fileBytes, limits, "the file has \(bytes.count) bytes")
    }
    let document = try document(of: bytes, nameExtension: FormatDetection.nameExtension(of: name))
    guard document.text.utf8.count <= limits.textBytes else {
      throw .over(.textBytes, limits, "the text has \(document.text.utf8.count) bytes")
    }
    return document
  }

  private func document(
    of bytes: [UInt8], nameExtension: String
  ) throws(InputError) -> InputDocument {
    switch try FormatDetection.detect(bytes, nameExtension: nameExtension) {
    case .text: return try PlainText.read(bytes, limits: limits)
    case .markdown: return try Markdown.read(bytes, limits: limits)
    case .html: return try HTML.read(bytes, limits: limits)
    case .pdf: return try PDF.read(bytes, limits: limits)
    case .rtf: return try RichText.read(bytes, limits: limits)
    case .zip: return try readPackage(bytes)
    case .xml(let orText):
      do {
        return try readXML(bytes)
      } catch {
        guard orText, error.kind == .damaged else { throw error }
        return try PlainText.read(bytes, limits: limits)
      }
    }
  }

  private func readPackage(_ bytes: [UInt8]) throws(InputError) -> InputDocument {
    let archive = try ZipArchive(bytes, limits: limits)
    let read = OpenDocument.isPackage(archive) ? OpenDocument.read : Docx.read
    return try read(archive, bytes.count, limits)
  }

  private func readXML(_ bytes: [UInt8]) throws(InputError) -> InputDocument {
    let source = try XMLSource(bytes, part: "the file", limits: limits)
    switch try XMLRoot.find(in: source, limits: limits) {
    case .wordDocument:
      return try DocumentXML.read(source, byteCount: bytes.count, limits: limits)
    case .openDocument:
      return try OpenDocument.readFlat(source, byteCount: bytes.count, limits: limits)
    case .package: return try FlatOPC.read(source, byteCount: bytes.count, limits: limits)
    }
  }
}
