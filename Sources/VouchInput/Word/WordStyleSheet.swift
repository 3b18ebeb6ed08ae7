/// The style sheet of a document, which is unpacked and parsed when text asks what its style says: many
/// letters name no style, and many sheets hide nothing and make no lists.
final class WordStyleSheet {
  /// Whether paragraphs without a style are hidden, as far as the sheet is known.
  private(set) var isDefaultHidden = false
  /// Gives the sheet; nil once it has been asked for.
  private var load: (() throws(InputError) -> XMLSource?)?
  /// The sheet while it has not been asked about lists.
  private var source: XMLSource?
  private let limits: InputLimits
  private var styles = WordStyles()

  /// Makes a sheet that `load` gives when it is needed.
  init(limits: InputLimits, load: @escaping () throws(InputError) -> XMLSource?) {
    self.limits = limits
    self.load = load
  }

  /// Makes a sheet of styles that are known.
  init(_ styles: WordStyles = WordStyles()) {
    isDefaultHidden = styles.isDefaultHidden
    limits = InputLimits()
    self.styles = styles
  }

  /// Whether a style hides text, shows it (false), or does not say (nil); throws the errors of the sheet.
  func isHidden(_ id: UnsafeBufferPointer<UInt8>?) throws(InputError) -> Bool? {
    try open()
    return styles.isHidden(id)
  }

  /// The list that paragraphs of a style are items of; throws the errors of the sheet.
  func list(_ id: UnsafeBufferPointer<UInt8>?) throws(InputError) -> ListMark? {
    try open()
    if let source {
      self.source = nil
      if ByteSearch.contains("numPr", in: source.utf8) { try parse(source) }
    }
    return styles.list(id)
  }

  /// Gets the sheet when it is first asked, and parses it when it may hide text.
  private func open() throws(InputError) {
    guard let load else { return }
    self.load = nil
    guard let sheet = try load() else { return }
    if ByteSearch.contains("vanish", in: sheet.utf8) { try parse(sheet) } else { source = sheet }
  }

  private func parse(_ sheet: XMLSource) throws(InputError) {
    var reader = WordStylesReader()
    try XMLParser.parse(sheet, into: &reader, limits: limits)
    styles = reader.finished()
    isDefaultHidden = styles.isDefaultHidden
  }
}
