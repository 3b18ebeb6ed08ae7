import VouchText

/// Markdown: plain text whose marks stay, but for those of links and pictures.
enum Markdown {
  static func read(_ bytes: [UInt8], limits: InputLimits) throws(InputError) -> InputDocument {
    var document = try PlainText.read(bytes, as: .markdown, limits: limits)
    guard document.text.utf8.contains(UInt8(ascii: "[")) else { return document }
    document.text = SourceText(utf8: MarkdownLinks.asText(document.text.utf8))
    guard Ink.isPresent(in: document.text.utf8) else {
      throw InputError(.noText, "the file holds only pictures; save the typed text, not a scan")
    }
    return document
  }
}
