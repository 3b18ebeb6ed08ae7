/// What single elements do to the state of the reader.
extension ODFReader {
  /// Text boxes within text boxes beyond this are read in place.
  private static let storyLimit = 4

  mutating func hide() {
    path[path.count - 1].hides = true
    hidden += 1
  }

  mutating func startParagraph(_ tag: XMLTag) {
    change { $0.beginParagraph() }
    if styles.isHidden(family: "paragraph", tag.attribute("style-name")) { hide() }
  }

  mutating func appendMark(_ byte: UInt8) {
    guard hidden == 0 else { return }
    change { $0.append(byte) }
  }

  mutating func startSpaces(_ tag: XMLTag) throws(XMLStop) {
    guard hidden == 0, flow != nil else { return }
    let count = tag.attribute("c").flatMap { Int(XMLBytes.string($0)) } ?? 1
    let spaces = min(max(count, 1), Self.spaceLimit)
    byteCount += spaces
    guard byteCount <= limits.textBytes else {
      throw .failed(.over(.textBytes, limits, "the text has \(byteCount) bytes"))
    }
    change { $0.append(0x20, count: spaces) }
  }

  /// Spaces that one element may stand for.
  private static let spaceLimit = 1024

  mutating func startNote() {
    outerFlow = flow == .note ? outerFlow : flow
    flow = .note
    change { $0.closeLine() }
  }

  mutating func startTextBox() {
    boxes += 1
    guard let flow, outerStories.count < Self.storyLimit else { return }
    outerStories.append(flows[flow.rawValue])
    flows[flow.rawValue] = ODFStory()
  }

  mutating func endTextBox() {
    boxes -= 1
    guard let flow, boxes < Self.storyLimit, var outer = outerStories.popLast() else { return }
    flows[flow.rawValue].closeLine()
    if hidden == 0 { outer.addBox(flows[flow.rawValue].utf8) }
    flows[flow.rawValue] = outer
  }

  /// Keeps what a page layout shows around the text.
  mutating func endPage() {
    guard let name = page else { return }
    page = nil
    let flows = Flow.onPages.map { self.flows[$0.rawValue].utf8 }
    for flow in Flow.onPages { self.flows[flow.rawValue] = ODFStory() }
    pages.append((name, flows))
  }

  /// Headers and footers of the pages in use: the standard one, and those that styles ask for.
  func pageTexts(_ flow: Flow) -> [[UInt8]] {
    guard let index = Flow.onPages.firstIndex(of: flow) else { return [] }
    return pages.filter { $0.name == "Standard" || styles.pages.contains($0.name) }
      .map { $0.flows[index] }
  }

  mutating func startPageFlow(_ element: ODFElement, _ tag: XMLTag) {
    if let display = tag.attribute("display"), XMLBytes.equal(display, "false") { return skip() }
    switch element {
    case .firstHeader: flow = .firstHeader
    case .header: flow = .header
    case .evenHeader: flow = .evenHeader
    default: flow = .footer
    }
  }
}
