/// Disjoint sets of letters, each known by its smallest member.
struct UnionFind: Sendable {
  private var parents: [Int32]

  init(count: Int) {
    parents = (0..<Int32(count)).map { $0 }
  }

  /// The smallest member of the set that holds a letter.
  mutating func root(of letter: Int) -> Int {
    var index = Int32(letter)
    while parents[Int(index)] != index {
      parents[Int(index)] = parents[Int(parents[Int(index)])]
      index = parents[Int(index)]
    }
    return Int(index)
  }

  mutating func unite(_ lhs: Int, _ rhs: Int) {
    let (left, right) = (root(of: lhs), root(of: rhs))
    parents[max(left, right)] = Int32(min(left, right))
  }
}
