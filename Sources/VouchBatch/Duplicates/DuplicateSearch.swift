import Synchronization

/// Finds letters with much text in common, in time linear in their number.
///
/// Banding: letters that agree in three given values of their signatures meet in a bucket, and each is
/// compared with the few before it there. With 64 such triples two letters that share a third of their runs
/// of words meet with a chance of 0.9, at a half 0.999, at a twentieth 0.008.
enum DuplicateSearch {
  static let bandCount = 64
  /// Each thread takes 32 to 56 bytes a letter, and more of them are no faster: they wait for memory.
  static let mostThreads = 4
  /// Letters before it in a bucket that a letter is compared with.
  static let depth = 16
  /// Equal values from which two letters count as near-duplicates: a Jaccard similarity of 0.25.
  ///
  /// Independent letters share 0.002 on average and 0.07 at most; 0.07 reaches 16 of 64 once in a million.
  static let fewestMatches = 16

  /// The sets of letters that are near-duplicates of each other, the same for any number of jobs.
  static func sets(in table: SignatureTable, jobs: Int) -> UnionFind {
    let pairs = Mutex<[(Int32, Int32)]>([])
    let nextBand = Atomic<Int>(0)
    WorkerThreads.run(min(jobs, mostThreads)) { _ in
      var search = BandSearch(table: table)
      while true {
        let band = nextBand.add(1, ordering: .relaxed).oldValue
        if band >= bandCount { break }
        search.run(DuplicateSearch.rows(of: band))
      }
      pairs.withLock { $0 += search.pairs }
    }
    var sets = UnionFind(count: table.count)
    for (left, right) in pairs.withLock({ $0 }) { sets.unite(Int(left), Int(right)) }
    return sets
  }

  /// The three values that a band looks at: those `band` apart from each other by two fixed steps.
  static func rows(of band: Int) -> (Int, Int, Int) {
    let length = TextSignature.length
    return (band % length, (band + 5) % length, (band + 22) % length)
  }
}

/// One thread's search; keeps its table of buckets from band to band.
private struct BandSearch {
  private let table: SignatureTable
  private var sets: UnionFind
  /// Pairs that join sets of this thread.
  private(set) var pairs: [(Int32, Int32)] = []
  /// Open addressing: the key of a bucket, and its last letter; -1 where the slot is free.
  private var keys: [UInt64]
  private var last: [Int32]
  /// The letter before a letter in its bucket, or -1.
  private var previous: [Int32]

  init(table: SignatureTable) {
    self.table = table
    sets = UnionFind(count: table.count)
    var size = 16
    while size < table.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    last = [Int32](repeating: -1, count: size)
    previous = [Int32](repeating: -1, count: table.count)
  }

  mutating func run(_ rows: (Int, Int, Int)) {
    for slot in last.indices { last[slot] = -1 }
    for letter in 0..<table.count where table.shingleCounts[letter] > 0 {
      let slot = slot(of: key(of: letter, rows))
      previous[letter] = last[slot]
      last[slot] = Int32(letter)
      compare(letter)
    }
  }

  private func key(of letter: Int, _ rows: (Int, Int, Int)) -> UInt64 {
    let start = letter * TextSignature.length
    return UInt64(table.values[start + rows.0]) << 32 | UInt64(table.values[start + rows.1]) << 16
      | UInt64(table.values[start + rows.2])
  }

  /// The slot of a key, which it takes where the key is new.
  private mutating func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot =
      Int(truncatingIfNeeded: fold(key ^ 0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93))
      & mask
    while last[slot] >= 0 && keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    return slot
  }

  private mutating func compare(_ letter: Int) {
    var other = previous[letter]
    var steps = 0
    while other >= 0 && steps < DuplicateSearch.depth {
      if sets.root(of: letter) != sets.root(of: Int(other)),
        table.matches(letter, Int(other)) >= DuplicateSearch.fewestMatches
      {
        sets.unite(letter, Int(other))
        pairs.append((Int32(letter), other))
      }
      other = previous[Int(other)]
      steps += 1
    }
  }
}
