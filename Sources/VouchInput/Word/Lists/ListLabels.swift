/// Counts the items of lists and writes their labels as Word shows them.
struct ListLabels {
  private let numbering: WordNumbering
  /// The levels of each list of which an item has been met.
  private var levels: [Int: WordNumbering.Levels] = [:]
  /// The counters of each definition.
  private var counters: [Int: ListCounter] = [:]

  init(_ numbering: WordNumbering) {
    self.numbering = numbering
  }

  /// A text with the labels of its items, which come in the order of their places.
  mutating func insert(_ marks: [ListMark], into utf8: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count + 4 * marks.count)
    var copied = 0
    for mark in marks {
      guard let label = label(mark), mark.isShown, mark.offset >= copied else { continue }
      out += utf8[copied..<mark.offset]
      out += label
      copied = mark.offset
    }
    return out + utf8[copied...]
  }

  /// Counts an item; nil where its label is not plain.
  private mutating func label(_ mark: ListMark) -> [UInt8]? {
    guard let list = numbering.lists[mark.list], let levels = levels(of: list, mark.list) else {
      return nil
    }
    let place = mark.level ?? levels.all.firstIndex { $0 != nil && $0?.style == mark.style } ?? 0
    guard let level = levels[place] else { return nil }
    if self.levels.updateValue(levels, forKey: mark.list) == nil {
      counters[list.definition, default: .init()].begin(at: list.starts)
    }
    counters[list.definition, default: .init()].count(place, of: levels)
    if level.format == .bullet { return level.pattern.isEmpty ? nil : Array("• ".utf8) }
    return write(level, list, levels)
  }

  /// The levels of a list; nil where its definition is missing.
  private func levels(of list: WordNumbering.List, _ id: Int) -> WordNumbering.Levels? {
    levels[id] ?? numbering.definitions[list.definition]?.changed(by: list.levels)
  }

  private func write(
    _ level: WordNumbering.Level, _ list: WordNumbering.List,
    _ levels: WordNumbering.Levels
  ) -> [UInt8]? {
    var out: [UInt8] = []
    var bytes = level.pattern[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%"), let digit = bytes.first,
        (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit)
      else {
        out.append(byte)
        continue
      }
      bytes.removeFirst()
      let place = Int(digit - UInt8(ascii: "1"))
      guard let other = levels[place],
        let text = (level.isLegal ? .decimal : other.format)
          .string(counters[list.definition]?[place] ?? other.start)
      else { return nil }
      out += text.utf8
    }
    return out.contains { $0 > 0x20 } ? out + [0x20] : nil
  }
}
