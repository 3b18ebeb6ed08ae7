/// The lists of an OpenDocument file: their styles, their counters and the labels of their items.
struct ODFLists {
  private struct Level {
    /// The bytes before and behind the number.
    var prefix: [UInt8] = []
    var suffix: [UInt8] = []
    var format = NumberFormat.none
    var start = 1
    /// The number of levels that the label shows, this one the last.
    var shown = 1
  }

  private struct List {
    var style: String?
    var number: Int
    /// Whether the open item has not shown its label yet.
    var isLabelDue = false
  }

  private var styles: [String: [Int: Level]] = [:]
  private var openStyle: String?
  private var open: [List] = []
  /// The last number of each style at each level, for lists that continue.
  private var last: [String: [Int: Int]] = [:]

  /// Styles beyond this many are left out.
  private static let limit = 10_000
  /// Levels of a list.
  private static let levelLimit = 10
  /// Bytes around a number; more are no label.
  private static let affixLimit = 64

  mutating func beginStyle(_ tag: XMLTag) {
    openStyle = tag.attribute("name", where: Self.isAny).map { XMLBytes.string($0) }
  }

  mutating func endStyle() { openStyle = nil }

  mutating func startLevel(_ tag: XMLTag, isBullet: Bool) {
    guard let style = openStyle, styles.count < Self.limit,
      let place = number(tag.attribute("level", where: Self.isAny)),
      (1...Self.levelLimit).contains(place)
    else { return }
    var level = Level()
    level.format = isBullet ? .bullet : Self.format(tag.attribute("num-format", where: Self.isAny))
    level.prefix = affix(tag.attribute("num-prefix", where: Self.isAny))
    level.suffix = affix(tag.attribute("num-suffix", where: Self.isAny))
    level.start = number(tag.attribute("start-value", where: Self.isAny)) ?? 1
    level.shown = number(tag.attribute("display-levels", where: Self.isAny)) ?? 1
    styles[style, default: [:]][place] = level
  }

  mutating func beginList(_ tag: XMLTag) {
    let style = tag.attribute("style-name").map { XMLBytes.string($0) } ?? open.last?.style
    let place = open.count + 1
    var number = (self.level(style, place)?.start ?? 1) - 1
    if let continues = tag.attribute("continue-numbering"), WordToggle.isTrue(continues),
      let style, let before = last[style]?[place]
    {
      number = before
    }
    open.append(List(style: style, number: number))
  }

  mutating func endList() {
    guard let list = open.popLast(), let style = list.style, last.count < Self.limit else { return }
    last[style, default: [:]][open.count + 1] = list.number
  }

  mutating func beginItem(_ tag: XMLTag) {
    guard let index = open.indices.last else { return }
    open[index].number = number(tag.attribute("start-value")) ?? open[index].number + 1
    open[index].isLabelDue = true
  }

  /// The label of the open item, once; nil where it has been shown or the list has none.
  mutating func takeLabel() -> [UInt8]? {
    guard let index = open.indices.last, open[index].isLabelDue else { return nil }
    open[index].isLabelDue = false
    guard let level = level(open[index].style, open.count) else { return nil }
    if level.format == .bullet { return Array("• ".utf8) }
    guard level.format != .none else { return nil }
    var label = level.prefix
    for place in max(open.count - level.shown + 1, 1)...open.count {
      guard let format = self.level(open[place - 1].style, place)?.format,
        let text = format.string(open[place - 1].number)
      else { return nil }
      if label.count > level.prefix.count, !text.isEmpty { label.append(UInt8(ascii: ".")) }
      label += text.utf8
    }
    return label + level.suffix + [0x20]
  }

  private func level(_ style: String?, _ place: Int) -> Level? {
    style.flatMap { styles[$0]?[place] }
  }

  private func affix(_ value: UnsafeBufferPointer<UInt8>?) -> [UInt8] {
    value.flatMap { $0.count <= Self.affixLimit ? Array($0) : nil } ?? []
  }

  private func number(_ value: UnsafeBufferPointer<UInt8>?) -> Int? {
    value.flatMap { Int(XMLBytes.string($0)) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }

  private static func format(_ value: UnsafeBufferPointer<UInt8>?) -> NumberFormat {
    guard let value, !value.isEmpty else { return .none }
    return formats.first { XMLBytes.equal(value, $0.0) }?.1 ?? .other
  }

  private static let formats: [(StaticString, NumberFormat)] = [
    ("1", .decimal), ("a", .lowerLetter), ("A", .upperLetter), ("i", .lowerRoman),
    ("I", .upperRoman),
  ]

  /// Attributes of a level are in the namespaces of text and of style.
  private static func isAny(_ namespace: UnsafePointer<UInt8>?) -> Bool { namespace != nil }
}
