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

  struct List {
    /// The definition that the list counts by, together with other lists.
    var definition: Int
    /// The levels at which it counts anew, and from where.
    var starts: [Int: Int] = [:]
    /// The levels that look different in this list.
    var levels: [Int: Level] = [:]
  }

  /// Levels of a list; Word has nine.
  static let levelLimit = 9

  /// Definitions and lists beyond this many are left out; Word files have some dozens.
  static let limit = 10_000

  var definitions: [Int: [Int: Level]] = [:]
  var lists: [Int: List] = [:]
}
