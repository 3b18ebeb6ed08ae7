/// The counters of a list definition, one a level.
struct ListCounter {
  private var values = [Int?](repeating: nil, count: WordNumbering.levelLimit)

  /// The number of the last item of a level; nil before the first.
  subscript(place: Int) -> Int? { values.indices.contains(place) ? values[place] : nil }

  /// Makes levels count from given numbers on.
  mutating func begin(at starts: [Int: Int]) {
    for (place, start) in starts where values.indices.contains(place) { values[place] = start - 1 }
  }

  /// Counts an item of a level that the list has; deeper levels begin anew.
  mutating func count(_ place: Int, of levels: WordNumbering.Levels) {
    values[place] = (values[place] ?? (levels[place]?.start ?? 1) - 1) + 1
    for deeper in (place + 1)..<max(place + 1, values.count) {
      if let level = levels[deeper], place < level.restart ?? deeper { values[deeper] = nil }
    }
  }
}
