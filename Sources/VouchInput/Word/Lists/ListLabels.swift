/// Counts the items of lists and writes their labels as Word shows them.
struct ListLabels {
  private let lists: [Int: WordNumbering.List]
  /// The levels of each list.
  private let levels: [Int: [Int: WordNumbering.Level]]
  /// The counters of each definition, by level.
  private var counters: [Int: [Int: Int]] = [:]
  /// The lists of which an item has been met, for those that count anew.
  private var begun: Set<Int> = []

  init(_ numbering: WordNumbering) {
    lists = numbering.lists
    levels = numbering.lists.compactMapValues { list in
      numbering.definitions[list.definition]?.merging(list.levels, uniquingKeysWith: { $1 })
    }
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
    guard let list = lists[mark.list], let levels = levels[mark.list] else { return nil }
    let place = mark.level ?? levels.first { $0.value.style == mark.style }?.key ?? 0
    guard let level = levels[place] else { return nil }
    count(list, mark.list, place, levels)
    if level.format == .bullet { return level.pattern.isEmpty ? nil : Array("• ".utf8) }
    return write(level, list, levels)
  }

  private mutating func count(
    _ list: WordNumbering.List, _ id: Int, _ place: Int, _ levels: [Int: WordNumbering.Level]
  ) {
    var counter = counters[list.definition] ?? [:]
    if begun.insert(id).inserted {
      for (place, start) in list.starts { counter[place] = start - 1 }
    }
    counter[place] = (counter[place] ?? (levels[place]?.start ?? 1) - 1) + 1
    for (deeper, level) in levels where deeper > place && place < level.restart ?? deeper {
      counter[deeper] = nil
    }
    counters[list.definition] = counter
  }

  private func write(
    _ level: WordNumbering.Level, _ list: WordNumbering.List,
    _ levels: [Int: WordNumbering.Level]
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
