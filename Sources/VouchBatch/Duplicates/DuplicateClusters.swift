import VouchText

/// Letters that are near-duplicates of each other, grouped.
struct DuplicateClusters: Sendable {
  /// Another letter with common text.
  struct Neighbour: Sendable, Equatable {
    var letter: Int
    /// The share of this letter's text that is also in the other one, 0 to 1.
    var share: Double
  }

  /// The most other letters that a finding names.
  static let mostNamed = 20
  /// Members of a cluster on each side of a letter that it is compared with to name the nearest.
  private static let reach = 32

  /// The clusters of two letters or more, each in ascending order, by their first letters.
  let members: [[Int32]]
  private let clusterOf: [Int32: Int32]
  private let table: SignatureTable

  /// Finds the clusters.
  init(_ table: SignatureTable, jobs: Int) {
    self.table = table
    var sets = DuplicateSearch.sets(in: table, jobs: jobs)
    var places: [Int32: Int] = [:]
    var members: [[Int32]] = []
    for letter in 0..<table.count {
      let root = Int32(sets.root(of: letter))
      if root == letter { continue }
      if let place = places[root] {
        members[place].append(Int32(letter))
      } else {
        places[root] = members.count
        members.append([root, Int32(letter)])
      }
    }
    members.sort { $0[0] < $1[0] }
    var clusterOf: [Int32: Int32] = [:]
    for (number, cluster) in members.enumerated() {
      for letter in cluster { clusterOf[letter] = Int32(number) }
    }
    self.members = members
    self.clusterOf = clusterOf
  }

  /// The number of the cluster that holds a letter, or nil.
  func cluster(of letter: Int) -> Int? {
    clusterOf[Int32(letter)].map { Int($0) }
  }

  /// The nearest others of a letter's cluster, the largest share first; empty where it is in none.
  func neighbours(of letter: Int) -> [Neighbour] {
    guard let cluster = cluster(of: letter) else { return [] }
    let members = members[cluster]
    let place = members.partitioningIndex { $0 >= letter }
    let near = max(0, place - Self.reach)..<min(members.count, place + Self.reach + 1)
    return members[near].filter { Int($0) != letter }
      .map { Neighbour(letter: Int($0), share: table.share(of: letter, in: Int($0))) }
      .sorted { ($1.share, $0.letter) < ($0.share, $1.letter) }
      .prefix(Self.mostNamed).map { $0 }
  }
}
