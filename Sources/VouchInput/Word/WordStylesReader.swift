/// Reads a style sheet.
struct WordStylesReader: XMLEvents {
  private var result = WordStyles()
  private var cache = NameCache(filler: WordElement.other)
  private var path: [WordElement] = []
  private var open: (id: String, style: WordStyles.Style)?

  /// The styles of a whole sheet.
  static func styles(in sheet: XMLSource, limits: InputLimits) throws(InputError) -> WordStyles {
    var reader = WordStylesReader()
    try XMLParser.parse(sheet, into: &reader, limits: limits)
    return reader.finished()
  }

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
