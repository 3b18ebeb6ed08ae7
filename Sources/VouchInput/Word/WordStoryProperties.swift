/// What paragraphs and runs say of themselves.
extension WordStoryReader {
  mutating func startProperty(
    _ element: WordElement, _ tag: XMLTag, _ parent: WordElement?
  ) throws(InputError) {
    let holder = path.dropLast(2).last
    switch element {
    case .paragraphStyle where parent == .paragraphProperties:
      story.isStyleHidden = try styles.isHidden(tag.attribute("val")) ?? false
      story.isRunHidden = story.isStyleHidden
      story.list = try styles.list(tag.attribute("val"))
    case .runStyle where parent == .runProperties && holder == .run && !story.isRunDecided:
      // The property toggles: hidden by both styles is shown.
      let hidden = try styles.isHidden(tag.attribute("val")) ?? false
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
}
