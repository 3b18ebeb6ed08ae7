/// The lists of a Word document.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// The label, in which `%1` to `%9` stand for the counters of the levels.
    var pattern: [UInt8] = []
    /// The paragraph style that implies this level.
    var style: String?
  }

  struct List {
    /// The definition that the list counts by, together with other lists.
    var definition: Int
    /// The levels at which it counts anew, and from where.
    var starts: [Int: Int] = [:]
  }

  /// Levels of a list; Word has nine.
  static let levelLimit = 9

  var definitions: [Int: [Int: Level]] = [:]
  var lists: [Int: List] = [:]
}

/// Reads the numbering part.
struct WordNumberingReader: XMLEvents {
  private(set) var result = WordNumbering()
  private var path: [Element] = []
  private var definition: Int?
  private var list: Int?
  private var level: Int?

  private enum Element { case other, definition, list, level, override }

  mutating func start(_ tag: XMLTag) {
    var element = Element.other
    defer { path.append(element) }
    guard WordNamespace(tag.namespace) == .word else { return }
    switch path.last {
    case .other? where path.count == 1:
      if tag.isNamed("abstractNum") {
        element = .definition
        definition = number(tag, "abstractNumId")
      } else if tag.isNamed("num") {
        element = .list
        list = number(tag, "numId")
      }
    case .definition where tag.isNamed("lvl"):
      element = .level
      level = number(tag, "ilvl").flatMap { $0 < WordNumbering.levelLimit ? $0 : nil }
      change { $0 = WordNumbering.Level() }
    case .level: startLevelProperty(tag)
    case .list where tag.isNamed("abstractNumId"):
      if let list, let definition = number(tag, "val") {
        result.lists[list] = WordNumbering.List(definition: definition)
      }
    case .list where tag.isNamed("lvlOverride"):
      element = .override
      level = number(tag, "ilvl")
    case .override where tag.isNamed("startOverride"):
      if let list, let level, let start = number(tag, "val") {
        result.lists[list]?.starts[level] = start
      }
    default: break
    }
  }

  mutating func end() {
    if path.popLast() == .level { level = nil }
  }

  /// Bytes of a label's pattern; a longer one is no label.
  private static let patternLimit = 64

  private mutating func startLevelProperty(_ tag: XMLTag) {
    if tag.isNamed("start"), let start = number(tag, "val") { change { $0.start = start } }
    guard let value = tag.attribute("val") else { return }
    if tag.isNamed("numFmt") { change { $0.format = NumberFormat(value) } }
    if tag.isNamed("lvlText"), value.count <= Self.patternLimit {
      change { $0.pattern = Array(value) }
    }
    if tag.isNamed("pStyle") { change { $0.style = XMLBytes.string(value) } }
  }

  private mutating func change(_ body: (inout WordNumbering.Level) -> Void) {
    guard let definition, let level else { return }
    body(&result.definitions[definition, default: [:]][level, default: WordNumbering.Level()])
  }

  private func number(_ tag: XMLTag, _ name: StaticString) -> Int? {
    guard let number = tag.attribute(name).flatMap({ Int(XMLBytes.string($0)) }),
      (0...Int(Int32.max)).contains(number)
    else { return nil }
    return number
  }
}
