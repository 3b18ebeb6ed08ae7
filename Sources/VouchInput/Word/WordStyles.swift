/// The part of a style sheet that decides whether text is shown.
struct WordStyles {
  fileprivate struct Style {
    var basedOn: String?
    var hidden: Bool?
    /// The list that its paragraphs are items of, 0 for none.
    var list: Int?
    var level: Int?
  }

  fileprivate var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  fileprivate var defaultParagraph: String?
  /// Whether paragraphs without a style are hidden.
  private(set) var isDefaultHidden = false

  /// Styles inherit from each other at most this deep; it also ends circles.
  private static let depthLimit = 32

  /// Styles beyond this many are left out; Word allows about 4,000.
  fileprivate static let limit = 50_000

  init() {}

  /// Whether a style hides text, shows it (false), or does not say (nil).
  func isHidden(_ id: UnsafeBufferPointer<UInt8>?) -> Bool? {
    guard !styles.isEmpty, let id else { return nil }
    return isHidden(XMLBytes.string(id))
  }

  private func isHidden(_ id: String) -> Bool? {
    var next: String? = id
    for _ in 0..<Self.depthLimit {
      guard let id = next, let style = styles[id] else { return nil }
      if let hidden = style.hidden { return hidden }
      next = style.basedOn
    }
    return nil
  }

  /// The list that paragraphs of a style are items of.
  func list(_ id: UnsafeBufferPointer<UInt8>?) -> ListMark? {
    guard !styles.isEmpty, let id else { return nil }
    let name = XMLBytes.string(id)
    var next: String? = name
    var level: Int?
    for _ in 0..<Self.depthLimit {
      guard let id = next, let style = styles[id] else { return nil }
      level = level ?? style.level
      if let list = style.list {
        return list == 0 ? nil : ListMark(list: list, level: level, style: name)
      }
      next = style.basedOn
    }
    return nil
  }

  fileprivate mutating func finish() {
    isDefaultHidden = defaultParagraph.flatMap { isHidden($0) } ?? false
  }

  /// Whether a style sheet in UTF-8 can hide text or make list items; many do neither.
  static func matter(in utf8: [UInt8]) -> Bool {
    // The commoner word first.
    ByteSearch.contains(Array("numPr".utf8), in: utf8)
      || ByteSearch.contains(Array("vanish".utf8), in: utf8)
  }
}

/// Reads a style sheet.
struct WordStylesReader: XMLEvents {
  private var result = WordStyles()
  private var cache = NameCache(filler: WordElement.other)
  private var path: [WordElement] = []
  private var open: (id: String, style: WordStyles.Style)?

  /// The styles, once the part has ended.
  consuming func finished() -> WordStyles {
    result.finish()
    return result
  }

  mutating func start(_ tag: XMLTag) {
    let element = cache.element(tag.local, tag.namespace) { WordElement(tag) }
    let parent = path.last
    path.append(element)
    switch element {
    case .style: startStyle(tag)
    case .basedOn where parent == .style:
      open?.style.basedOn = tag.attribute("val").map { XMLBytes.string($0) }
    case .hidden where isWithinStyle(.runProperties): open?.style.hidden = WordToggle.isOn(tag)
    case .numberingID where parent == .numbering && isWithinStyle(.paragraphProperties, above: 1):
      if let list = number(tag) { open?.style.list = list }
    case .numberingLevel
    where parent == .numbering && isWithinStyle(.paragraphProperties, above: 1):
      if let level = number(tag) { open?.style.level = level }
    default: break
    }
  }

  /// Whether the open element lies in properties of a style, so many levels above its parent.
  private func isWithinStyle(_ properties: WordElement, above levels: Int = 0) -> Bool {
    path.dropLast(levels + 1).suffix(2).elementsEqual([.style, properties])
  }

  mutating func end() {
    guard path.popLast() == .style, let style = open, result.styles.count < WordStyles.limit else {
      return
    }
    result.styles[style.id] = style.style
    open = nil
  }

  private func number(_ tag: XMLTag) -> Int? {
    tag.attribute("val").flatMap { Int(XMLBytes.string($0)) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  private mutating func startStyle(_ tag: XMLTag) {
    guard let id = tag.attribute("styleId") else { return }
    open = (XMLBytes.string(id), WordStyles.Style())
    if WordToggle.isTrue(tag.attribute("default") ?? .init(start: nil, count: 0)),
      let type = tag.attribute("type"), XMLBytes.equal(type, "paragraph")
    {
      result.defaultParagraph = XMLBytes.string(id)
    }
  }
}
