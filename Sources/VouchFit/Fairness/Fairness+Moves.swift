import VouchAnalysis

extension Fairness {
  /// What became of one letter.
  public struct Move: Sendable {
    public var id: String
    public var before: Double
    public var after: Double
    public var tierChanged: Bool
    /// The feature whose points changed most, with the change.
    public var cause: (feature: String, points: Double)?

    public var change: Double { after - before }

    init(id: String, _ before: Score, _ after: Score) {
      self.id = id
      self.before = before.value
      self.after = after.value
      tierChanged = before.tier != after.tier
      var points: [String: Double] = [:]
      for item in after.contributions { points[item.feature, default: 0] += item.points }
      for item in before.contributions { points[item.feature, default: 0] -= item.points }
      let first = points.max {
        abs($0.value) != abs($1.value) ? abs($0.value) < abs($1.value) : $0.key > $1.key
      }
      cause = first.flatMap { abs($0.value) >= 0.05 ? ($0.key, $0.value) : nil }
    }
  }

  /// What became of all letters that one swap changes.
  public struct Swap: Sendable {
    public var name: String
    public var letters: Int
    /// Mean of the changes with their signs.
    public var meanChange: Double
    public var largest: Move?
    /// Letters that moved more than `Fairness.tolerance` or to another tier, furthest first.
    public var moved: [Move]
    public var overTolerance: Int { moved.count { abs($0.change) > Fairness.tolerance } }
    public var tierChanges: Int { moved.count(where: \.tierChanged) }

    init(name: String, _ moves: [Move]) {
      self.name = name
      letters = moves.count
      meanChange = moves.reduce(0) { $0 + $1.change } / Double(max(moves.count, 1))
      let sorted = moves.sorted {
        abs($0.change) != abs($1.change) ? abs($0.change) > abs($1.change) : $0.id < $1.id
      }
      largest = sorted.first
      moved = sorted.filter { abs($0.change) > Fairness.tolerance || $0.tierChanged }
    }
  }
}
