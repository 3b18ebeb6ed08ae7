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

  mutating func startFieldCharacter(_ tag: XMLTag) {
    guard let type = tag.attribute("fldCharType") else { return }
    if XMLBytes.equal(type, "begin") { story.fields.begin() }
    if XMLBytes.equal(type, "separate") { story.fields.separate() }
    if XMLBytes.equal(type, "end") { story.fields.end() }
  }

  mutating func startText() {
    acceptsText = story.isVisible
    if acceptsText, story.list != nil { story.placeListMark(shown: true) }
  }

  mutating func startSymbol(_ tag: XMLTag) {
    guard story.isVisible, let code = tag.attribute("char"),
      let value = UInt32(XMLBytes.string(code), radix: 16)
    else { return }
    let font = tag.attribute("font").map { XMLBytes.string($0) } ?? ""
    if let character = SymbolFonts.character(font: font, code: value) { story.append(character) }
  }
}
