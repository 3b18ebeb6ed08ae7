/// A flow of paragraphs with its own fields: the body, a header, a text box.
struct Story {
  var utf8: [UInt8] = []
  var fields = FieldStack()
  /// Text boxes anchored in the open paragraph; they follow it.
  var boxes: [UInt8] = []
  /// Whether the style of the open paragraph hides its text.
  var isStyleHidden = false
  /// Whether the open run is hidden.
  var isRunHidden = false
  /// Whether the mark of the open paragraph is deleted, so that the next one continues it.
  var isMarkDeleted = false

  /// Whether the run itself says if it is hidden, which no style changes.
  var isRunDecided = false
  /// Where the open paragraph begins in `utf8`.
  var paragraphStart = 0
  /// The list that the open paragraph is an item of, until its label has been placed.
  var list: ListMark?
  var listMarks: [ListMark] = []

  var isVisible: Bool { !isRunHidden && !fields.isInCode }

  mutating func beginParagraph(hidden: Bool) {
    isStyleHidden = hidden
    isRunHidden = hidden
    isMarkDeleted = false
    paragraphStart = utf8.count
    list = nil
  }

  mutating func beginRun() {
    isRunHidden = isStyleHidden
    isRunDecided = false
  }

  /// Keeps the item of the open paragraph; `shown` when the paragraph has text to stand before.
  mutating func placeListMark(shown: Bool) {
    guard var mark = list else { return }
    list = nil
    // A paragraph that continues one with a deleted mark stands within a line.
    guard !isMarkDeleted, paragraphStart == 0 || utf8[paragraphStart - 1] == 0x0A else { return }
    mark.offset = paragraphStart
    mark.isShown = shown
    listMarks.append(mark)
  }

  mutating func endParagraph() {
    if list != nil { placeListMark(shown: false) }
    fields.endParagraph()
    isRunHidden = isStyleHidden
    if !isMarkDeleted { endLine() }
    isMarkDeleted = false
  }

  mutating func endLine() {
    utf8.append(0x0A)
    guard !boxes.isEmpty else { return }
    utf8 += boxes
    boxes.removeAll()
  }

  /// Ends a line that a deleted mark or a missing paragraph left open.
  mutating func closeLine() {
    if let last = utf8.last, last != 0x0A { endLine() }
    utf8 += boxes
    boxes.removeAll()
  }

  /// Appends character data of one element, in which line ends are spaces.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = utf8.count
    utf8.append(contentsOf: bytes)
    guard ByteSearch.containsControls(bytes) else { return }
    for index in start..<utf8.count where utf8[index] == 0x0A || utf8[index] == 0x0D {
      utf8[index] = 0x20
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    UTF8.encode(scalar).map { utf8.append(contentsOf: $0) }
  }
}
