/// What single elements do to the state of the reader.
extension WordStoryReader {
  /// Leaves out the rest of the innermost open element of a kind.
  mutating func skip(_ element: WordElement) {
    skipped = path.lastIndex(of: element) ?? path.count - 1
  }

  /// Deleted or moved text; as a property, a deleted paragraph mark or table row.
  mutating func startRemoved(_ parent: WordElement?) {
    switch parent {
    case .tableRowProperties: skip(.tableRow)
    case .runProperties where path.dropLast(2).last == .paragraphProperties:
      story.isMarkDeleted = true
    default: skipped = path.count - 1
    }
  }

  mutating func startTextBox() {
    guard outerStories.count < Self.storyLimit else { return }
    outerStories.append(story)
    story = Story()
  }

  mutating func endTextBox() {
    // Boxes beyond the limit were read in place, which ends here with the innermost of them.
    let boxes = path.count(where: { $0 == .textBox })
    guard boxes < Self.storyLimit, var outer = outerStories.popLast() else {
      return story.closeLine()
    }
    story.closeLine()
    if outer.isVisible { outer.boxes += story.utf8 }
    story = outer
  }

  mutating func startNote(_ tag: XMLTag) {
    if let type = tag.attribute("type"), !XMLBytes.equal(type, "normal") {
      skipped = path.count - 1
    } else if let id = tag.attribute("id") {
      openNote = (XMLBytes.string(id), story.utf8.count)
    }
  }

  mutating func endNote() {
    story.closeLine()
    guard let note = openNote else { return }
    result.notes.append(WordStory.Note(id: note.id, range: note.start..<story.utf8.count))
    openNote = nil
  }

  mutating func startFieldCharacter(_ tag: XMLTag) {
    guard let type = tag.attribute("fldCharType") else { return }
    if XMLBytes.equal(type, "begin") { story.fields.begin() }
    if XMLBytes.equal(type, "separate") { story.fields.separate() }
    if XMLBytes.equal(type, "end") { story.fields.end() }
  }

  mutating func startProperty(
    _ element: WordElement, _ tag: XMLTag, _ parent: WordElement?
  ) throws(XMLStop) {
    let holder = path.dropLast(2).last
    switch element {
    case .paragraphStyle where parent == .paragraphProperties:
      story.isStyleHidden = styles.isHidden(tag.attribute("val")) ?? false
      story.isRunHidden = story.isStyleHidden
      do { story.list = try styles.list(tag.attribute("val")) } catch { throw .failed(error) }
    case .runStyle where parent == .runProperties && holder == .run && !story.isRunDecided:
      // The property toggles: hidden by both styles is shown.
      let hidden = styles.isHidden(tag.attribute("val")) ?? false
      story.isRunHidden = story.isStyleHidden != hidden
    case .hidden where parent == .runProperties && holder == .run:
      story.isRunHidden = WordToggle.isOn(tag)
      story.isRunDecided = true
    default: break
    }
  }

  /// The list of a paragraph; its own word about it goes before that of its style.
  mutating func startNumbering(_ element: WordElement, _ tag: XMLTag, _ parent: WordElement?) {
    if element == .numbering {
      if parent == .paragraphProperties, story.list == nil { story.list = ListMark(list: 0) }
      return
    }
    guard parent == .numbering, let value = tag.attribute("val"),
      let number = Int(XMLBytes.string(value)), (0...Int(Int32.max)).contains(number)
    else { return }
    if element == .numberingLevel {
      story.list?.level = number
    } else if number == 0 {
      story.list = nil
    } else {
      story.list?.list = number
    }
  }

  mutating func startText() {
    acceptsText = story.isVisible
    if acceptsText, story.list != nil { story.placeListMark(shown: true) }
  }

  mutating func startPageReference(_ element: WordElement, _ tag: XMLTag) {
    guard
      let id = tag.attribute("id", where: { WordNamespace($0) == .relationships })
    else { return }
    var use = WordStory.PageReference.Use.default
    if let type = tag.attribute("type") {
      if XMLBytes.equal(type, "first") { use = .first }
      if XMLBytes.equal(type, "even") { use = .even }
    }
    let reference = WordStory.PageReference(
      section: section, use: use, relationship: XMLBytes.string(id))
    if element == .headerReference {
      result.headers.append(reference)
    } else {
      result.footers.append(reference)
    }
  }

  mutating func startNoteReference(_ element: WordElement, _ tag: XMLTag) {
    guard story.isVisible, let id = tag.attribute("id") else { return }
    if element == .footnoteReference {
      result.footnotes.append(XMLBytes.string(id))
    } else {
      result.endnotes.append(XMLBytes.string(id))
    }
  }

  mutating func startSymbol(_ tag: XMLTag) {
    guard story.isVisible, let code = tag.attribute("char"),
      let value = UInt32(XMLBytes.string(code), radix: 16)
    else { return }
    let font = tag.attribute("font").map { XMLBytes.string($0) } ?? ""
    if let character = SymbolFonts.character(font: font, code: value) { story.append(character) }
  }
}
