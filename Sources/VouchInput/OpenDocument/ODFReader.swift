import VouchText

/// Turns the events of OpenDocument XML into text: those of a flat file, or those of `styles.xml`
/// and then of `content.xml`.
struct ODFReader: XMLEvents {
  /// Headers and footers as they stand under their page, for the order in which they are shown.
  enum Flow: Int, CaseIterable {
    case firstHeader, header, evenHeader, footer, body, note

    static let onPages: [Flow] = [.firstHeader, .header, .evenHeader, .footer]
  }

  private(set) var remarks: WordStory.Remarks = []
  private(set) var hasBody = false
  private var cache = NameCache(filler: ODFElement.other)
  private var styles = ODFStyles()
  private var lists = ODFLists()
  private var path: [Place] = []
  /// The place in `path` of an element that is left out with all it holds.
  private var skipped: Int?
  private var hidden = 0
  private var boxes = 0
  private var flows = [ODFStory](repeating: ODFStory(), count: Flow.allCases.count)
  private var flow: Flow?
  /// The open page layout, and those read with their headers and footers.
  private var page: String?
  private var pages: [(name: String, flows: [[UInt8]])] = []
  /// The flow around the open note, and the stories around the open text box.
  private var outerFlow: Flow?
  private var outerStories: [ODFStory] = []

  private struct Place {
    var element: ODFElement
    /// Whether character data here is text, unless it is hidden.
    var acceptsText: Bool
    var hides = false
  }

  /// Text boxes within text boxes beyond this are read in place.
  private static let storyLimit = 4

  /// Bytes of text so far.
  private(set) var byteCount = 0
  private let limits: InputLimits

  init(limits: InputLimits) {
    self.limits = limits
  }

  subscript(flow: Flow) -> [UInt8] { flows[flow.rawValue].utf8 }

  /// Begins a part, whose names are interned anew.
  mutating func beginPart() { cache = NameCache(filler: .other) }

  mutating func start(_ tag: XMLTag) throws(XMLStop) {
    let element = cache.element(tag.local, tag.namespace) { ODFElement(tag) }
    let continues = element == .inline || element == .placeholder
    let accepts = element == .paragraph || (continues && path.last?.acceptsText == true)
    path.append(Place(element: element, acceptsText: accepts))
    guard skipped == nil else { return }
    switch element {
    case .paragraph: startParagraph(tag)
    case .inline: if styles.isHidden(family: "text", tag.attribute("style-name")) { hide() }
    case .placeholder: remarks.insert(.placeholder)
    case .spaces: try startSpaces(tag)
    case .list: lists.beginList(tag)
    case .listItem: lists.beginItem(tag)
    case .listStyle: lists.beginStyle(tag)
    case .listNumber: lists.startLevel(tag, isBullet: false)
    case .listBullet: lists.startLevel(tag, isBullet: true)
    case .tab: appendMark(0x09)
    case .lineBreak: appendMark(0x0A)
    case .note: if flow == nil || hidden > 0 { skip() }
    case .noteBody: startNote()
    case .textBox: startTextBox()
    case .masterPage: page = tag.attribute("name").map { XMLBytes.string($0) }
    case .header, .firstHeader, .evenHeader, .footer: startPageFlow(element, tag)
    case .body: (flow, hasBody) = (.body, true)
    case .section:
      if let display = tag.attribute("display"), !XMLBytes.equal(display, "true") { skip() }
    case .style: styles.begin(tag)
    case .textProperties: styles.startTextProperties(tag)
    case .skipped: skip()
    case .object: remarks.insert(.object)
    case .picture: remarks.insert(.picture)
    case .other: break
    }
  }

  mutating func end() {
    guard let last = path.popLast() else { return }
    if let place = skipped {
      if place == path.count { skipped = nil }
      return
    }
    if last.hides { hidden -= 1 }
    switch last.element {
    case .paragraph: change { $0.endLine() }
    case .noteBody:
      change { $0.closeLine() }
      flow = outerFlow
    case .textBox: endTextBox()
    case .list: lists.endList()
    case .listStyle: lists.endStyle()
    case .masterPage: endPage()
    case .header, .firstHeader, .evenHeader, .footer, .body:
      change { $0.closeLine() }
      flow = nil
    case .style: styles.end()
    default: break
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == nil, hidden == 0, path.last?.acceptsText == true else { return }
    if bytes.contains(where: { $0 > 0x20 }), let label = lists.takeLabel() {
      change { $0.appendLabel(label) }
    }
    change { $0.append(bytes) }
  }

  private mutating func skip() { skipped = path.count - 1 }

  private mutating func hide() {
    path[path.count - 1].hides = true
    hidden += 1
  }

  private mutating func change(_ body: (inout ODFStory) -> Void) {
    if let flow { body(&flows[flow.rawValue]) }
  }

  private mutating func startParagraph(_ tag: XMLTag) {
    change { $0.beginParagraph() }
    if styles.isHidden(family: "paragraph", tag.attribute("style-name")) { hide() }
  }

  private mutating func appendMark(_ byte: UInt8) {
    guard hidden == 0 else { return }
    change { $0.append(byte) }
  }

  private mutating func startSpaces(_ tag: XMLTag) throws(XMLStop) {
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

  private mutating func startNote() {
    outerFlow = flow == .note ? outerFlow : flow
    flow = .note
    change { $0.closeLine() }
  }

  private mutating func startTextBox() {
    boxes += 1
    guard let flow, outerStories.count < Self.storyLimit else { return }
    outerStories.append(flows[flow.rawValue])
    flows[flow.rawValue] = ODFStory()
  }

  private mutating func endTextBox() {
    boxes -= 1
    guard let flow, boxes < Self.storyLimit, var outer = outerStories.popLast() else { return }
    flows[flow.rawValue].closeLine()
    if hidden == 0 { outer.addBox(flows[flow.rawValue].utf8) }
    flows[flow.rawValue] = outer
  }

  /// Keeps what a page layout shows around the text.
  private mutating func endPage() {
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

  private mutating func startPageFlow(_ element: ODFElement, _ tag: XMLTag) {
    if let display = tag.attribute("display"), XMLBytes.equal(display, "false") { return skip() }
    switch element {
    case .firstHeader: flow = .firstHeader
    case .header: flow = .header
    case .evenHeader: flow = .evenHeader
    default: flow = .footer
    }
  }
}
