/// Turns the events of one WordprocessingML part into its story.
///
/// A machine over a stack of elements: nothing recurses, and what is left out costs only its depth.
struct WordStoryReader: XMLEvents {
  let styles: WordStyleSheet
  private var cache = NameCache(filler: WordElement.other)
  var alternates: AlternateContent
  var result = WordStory()
  var story = Story()
  /// The stories around the open text box.
  var outerStories: [Story] = []
  /// The open elements.
  var path: [WordElement] = []
  /// The place in `path` of an element that is left out with all it holds.
  var skipped: Int?
  /// Whether character data at this place is text.
  var acceptsText = false
  var section = 0
  var openNote: (id: String, start: Int)?

  /// Text boxes within text boxes beyond this are read in place.
  static let storyLimit = 4

  /// Makes a reader for a part; `alternates` holds the namespaces declared around it.
  init(styles: WordStyleSheet, within alternates: AlternateContent = AlternateContent()) {
    self.styles = styles
    self.alternates = alternates.enclosing()
  }

  /// The story, once the part has ended.
  consuming func finished() -> WordStory {
    story.closeLine()
    result.utf8 = story.utf8
    // Notes are cut out of the text of their part, so that offsets would be of no use.
    if result.notes.isEmpty { result.listMarks = story.listMarks }
    return result
  }

  mutating func start(_ tag: XMLTag) throws(XMLStop) {
    let parent = path.last
    let element = cache.element(tag.local, tag.namespace) { WordElement(tag) }
    if parent == nil { result.root = element }
    path.append(element)
    acceptsText = false
    if tag.namespaceCount > 0 { alternates.declare(tag, depth: path.count) }
    guard skipped == nil, element != .other else { return }
    switch element {
    case .text: startText()
    case .run: story.beginRun()
    case .paragraph: story.beginParagraph(hidden: styles.isDefaultHidden)
    case .removed: startRemoved(parent)
    case .deletedCell: if parent == .tableCellProperties { skip(.tableCell) }
    case .skipped: skipped = path.count - 1
    case .alternateContent: alternates.begin()
    case .choice: if !alternates.takeChoice(tag) { skipped = path.count - 1 }
    case .fallback: if !alternates.takeFallback() { skipped = path.count - 1 }
    case .textBox: startTextBox()
    case .note: startNote(tag)
    case .fieldCharacter: startFieldCharacter(tag)
    case .paragraphStyle, .runStyle, .hidden:
      do { try startProperty(element, tag, parent) } catch { throw .failed(error) }
    case .numbering, .numberingLevel, .numberingID: startNumbering(element, tag, parent)
    case .headerReference, .footerReference: startPageReference(element, tag)
    case .footnoteReference, .endnoteReference: startNoteReference(element, tag)
    case .tab, .positionTab: if parent != .tabStops, story.isVisible { story.append("\t") }
    case .lineBreak: if story.isVisible { story.append("\n") }
    case .noBreakHyphen: if story.isVisible { story.append("\u{2011}") }
    case .symbol: startSymbol(tag)
    case .placeholder: result.remarks.insert(.placeholder)
    case .importedPart: result.remarks.insert(.importedPart)
    case .object: result.remarks.insert(.object)
    case .picture: result.remarks.insert(.picture)
    default: break
    }
  }

  mutating func end() {
    guard let element = path.popLast() else { return }
    acceptsText = false
    alternates.leave(depth: path.count + 1)
    if let place = skipped {
      if place == path.count { skipped = nil }
      return
    }
    switch element {
    case .paragraph: story.endParagraph()
    case .run: story.beginRun()
    case .tableCell: story.closeLine()
    case .section: section += 1
    case .alternateContent: alternates.end()
    case .textBox: endTextBox()
    case .note: endNote()
    default: break
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if acceptsText { story.append(bytes) }
  }
}
