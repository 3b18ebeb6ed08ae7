/// The formats that a letter can be read from.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text in any of the encodings of `TextEncoding`.
  case text
  /// A Word document or template: a ZIP package.
  case docx
  /// A bare `w:document`, as extracted from a Word package.
  case documentXML = "document-xml"
  /// A Word package written as one XML file.
  case flatOPC = "flat-opc"
  /// An OpenDocument text: a ZIP package.
  case odt
  /// An OpenDocument text as one XML file.
  case flatODT = "flat-odt"
  /// Rich Text Format.
  case rtf
  /// HTML, also under the name of a document.
  case html
  /// Plain text with the marks of Markdown, which stay; of links only the text does, of pictures nothing.
  case markdown
  /// PDF, where `pdftotext` is installed.
  case pdf
}
