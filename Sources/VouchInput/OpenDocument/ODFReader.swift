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
  var styles = ODFStyles()
  private var lists = ODFLists()
  var path: [Place] = []
  /// The place in `path` of an element that is left out with all it holds.
  private var skipped: Int?
  var hidden = 0
  var boxes = 0
  var flows = [ODFStory](repeating: ODFStory(), count: Flow.allCases.count)
  var flow: Flow?
  /// The open page layout, and those read with their headers and footers.
  var page: String?
  var pages: [(name: String, flows: [[UInt8]])] = []
  /// The flow around the open note, and the stories around the open text box.
  var outerFlow: Flow?
  var outerStories: [ODFStory] = []

  struct Place {
    var element: ODFElement
    /// Whether character data here is text, unless it is hidden.
    var acceptsText: Bool
    var hides = false
  }

  /// Bytes of text so far.
  var byteCount = 0
  let limits: InputLimits

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

  mutating func skip() { skipped = path.count - 1 }

  mutating func change(_ body: (inout ODFStory) -> Void) {
    if let flow { body(&flows[flow.rawValue]) }
  }
}
