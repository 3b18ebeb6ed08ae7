/// The lists of a Word document.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// The label, in which `%1` to `%9` stand for the counters of the levels.
    var pattern: [UInt8] = []
    /// The paragraph style that implies this level.
    var style: String?
    /// Whether the label writes the counters of all levels in figures.
    var isLegal = false
    /// It counts anew after items of this many outermost levels; of all outer ones where it is nil.
    var restart: Int?
  }

  /// The levels of a list by their places, 0 the outermost.
  struct Levels {
    private(set) var all = [Level?](repeating: nil, count: levelLimit)

    subscript(place: Int) -> Level? {
      get { all.indices.contains(place) ? all[place] : nil }
      set { if all.indices.contains(place) { all[place] = newValue } }
    }

    /// These levels, with those of a list that look different there.
    func changed(by other: Levels) -> Levels {
      var levels = self
      for (place, level) in other.all.enumerated() where level != nil { levels[place] = level }
      return levels
    }
  }

  struct List {
    /// The definition that the list counts by, together with other lists.
    var definition: Int
    /// The levels at which it counts anew, and from where.
    var starts: [Int: Int] = [:]
    /// The levels that look different in this list.
    var levels = Levels()
  }

  /// Levels of a list; Word has nine.
  static let levelLimit = 9

  /// Definitions and lists beyond this many are left out; Word files have some dozens.
  static let limit = 10_000

  var definitions: [Int: Levels] = [:]
  var lists: [Int: List] = [:]
}
