/// The style sheet of a document, which is parsed when text asks what its style says: many sheets hide
/// nothing and make no lists, and many letters name no style.
final class WordStyleSheet {
  /// Whether paragraphs without a style are hidden.
  let isDefaultHidden: Bool
  /// Whether any style may say whether text is shown.
  private let mayHide: Bool
  private let limits: InputLimits
  /// The sheet until it is parsed.
  private var source: XMLSource?
  private var styles: WordStyles

  /// Makes a sheet of styles that are known.
  init(_ styles: WordStyles = WordStyles()) {
    isDefaultHidden = styles.isDefaultHidden
    mayHide = true
    limits = InputLimits()
    self.styles = styles
  }

  init(_ source: XMLSource, limits: InputLimits) throws(InputError) {
    self.limits = limits
    mayHide = ByteSearch.contains("vanish", in: source.utf8)
    styles = mayHide ? try WordStylesReader.styles(in: source, limits: limits) : WordStyles()
    isDefaultHidden = styles.isDefaultHidden
    self.source = mayHide ? nil : source
  }

  /// Whether a style hides text, shows it (false), or does not say (nil).
  func isHidden(_ id: UnsafeBufferPointer<UInt8>?) -> Bool? {
    mayHide ? styles.isHidden(id) : nil
  }

  /// The list that paragraphs of a style are items of; throws the errors of the sheet.
  func list(_ id: UnsafeBufferPointer<UInt8>?) throws(InputError) -> ListMark? {
    if let source {
      self.source = nil
      if ByteSearch.contains("numPr", in: source.utf8) {
        styles = try WordStylesReader.styles(in: source, limits: limits)
      }
    }
    return styles.list(id)
  }
}
