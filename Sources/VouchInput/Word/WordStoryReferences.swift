/// Notes, headers and footers: what a part refers to, and the notes that it holds.
extension WordStoryReader {
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
}
