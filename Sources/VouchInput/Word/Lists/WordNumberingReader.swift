/// Reads the numbering part.
struct WordNumberingReader: XMLEvents {
  private(set) var result = WordNumbering()
  private var cache = NameCache(filler: WordElement.other)
  private var path: [WordElement] = []
  /// The open definition, or the open list.
  private var definition: Int?
  private var list: Int?
  /// The open level, and the one that the open list overrides.
  private var level: (place: Int, level: WordNumbering.Level)?
  private var overridden: Int?

  /// Bytes of a label's pattern; a longer one is no label.
  private static let patternLimit = 64

  mutating func start(_ tag: XMLTag) {
    let element = cache.element(tag.local, tag.namespace) { WordElement(tag) }
    let parent = path.last
    path.append(element)
    switch element {
    case .listDefinition where path.count == 2: definition = number(tag, "abstractNumId")
    case .list where path.count == 2: list = number(tag, "numId")
    case .listDefinitionID where parent == .list:
      if let list, let definition = number(tag), result.lists.count < WordNumbering.limit {
        result.lists[list] = WordNumbering.List(definition: definition)
      }
    case .levelOverride where parent == .list: overridden = number(tag, "ilvl")
    case .levelOverrideStart where parent == .levelOverride:
      if let list, let overridden, let start = number(tag) {
        result.lists[list]?.starts[overridden] = start
      }
    case .level where parent == .listDefinition || parent == .levelOverride:
      guard let place = number(tag, "ilvl"), place < WordNumbering.levelLimit else { return }
      level = (place, WordNumbering.Level())
    default: if parent == .level { startLevelProperty(element, tag) }
    }
  }

  mutating func end() {
    switch path.popLast() {
    case .level: endLevel()
    case .listDefinition: definition = nil
    case .list: list = nil
    default: break
    }
  }

  private mutating func startLevelProperty(_ element: WordElement, _ tag: XMLTag) {
    switch element {
    case .levelStart: if let start = number(tag) { level?.level.start = start }
    case .levelRestart:
      let restart = number(tag)
      level?.level.restart = restart
    case .levelLegal: level?.level.isLegal = WordToggle.isOn(tag)
    case .levelFormat:
      if let name = tag.attribute("val") { level?.level.format = NumberFormat(name) }
    case .levelText:
      guard let text = tag.attribute("val"), text.count <= Self.patternLimit else { return }
      level?.level.pattern = Array(text)
    case .paragraphStyle:
      let style = tag.attribute("val").map { XMLBytes.string($0) }
      level?.level.style = style
    default: break
    }
  }

  private mutating func endLevel() {
    guard let (place, level) = level else { return }
    if let definition {
      guard result.definitions.count < WordNumbering.limit else { return }
      result.definitions[definition, default: .init()][place] = level
    } else if let list {
      result.lists[list]?.levels[place] = level
    }
    self.level = nil
  }

  private func number(_ tag: XMLTag, _ name: StaticString = "val") -> Int? {
    guard let number = tag.attribute(name).flatMap({ Int(XMLBytes.string($0)) }),
      (0...Int(Int32.max)).contains(number)
    else { return nil }
    return number
  }
}
