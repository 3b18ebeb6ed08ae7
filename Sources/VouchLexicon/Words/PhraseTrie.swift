/// A step of the trie in 8 bytes: state (22 bits), word id (20), next state (22).
enum Transition {
  static let nextMask: UInt64 = 0x3f_ffff

  static func key(state: UInt32, word: UInt32) -> UInt64 {
    UInt64(state) << 42 | UInt64(word) << 22
  }

  /// The bit of a word in the set of those that follow a state.
  @inline(__always)
  static func follower(_ word: UInt32) -> UInt64 { 1 << UInt64((word &* 0x9e37_79b9) >> 26) }

  /// First slot to look at for a step.
  @inline(__always)
  static func slot(_ key: UInt64, mask: UInt64) -> Int {
    Int(truncatingIfNeeded: (((key >> 22) &* 0x9e37_79b9_7f4a_7c15) >> 40) & mask)
  }
}

/// A trie over word ids while it is being built.
struct PhraseTrie {
  private var edges: [UInt64: UInt32] = [:]
  private var outputs: [[UInt32]] = [[]]

  /// Number of the first state that no step leaves; all before it are left by one.
  private(set) var firstLeaf: UInt32 = 0

  /// The state after `word` in `state`, or nil.
  func next(_ state: UInt32, _ word: UInt32) -> UInt32? {
    edges[Transition.key(state: state, word: word)]
  }

  /// Adds a sequence that ends with an output; the same output twice counts once.
  mutating func insert(_ words: [UInt32], output: UInt32) {
    var state: UInt32 = 0
    for word in words {
      let key = Transition.key(state: state, word: word)
      if let next = edges[key] {
        state = next
      } else {
        let next = UInt32(outputs.count)
        outputs.append([])
        edges[key] = next
        state = next
      }
    }
    if !outputs[Int(state)].contains(output) { outputs[Int(state)].append(output) }
  }

  /// The same trie with the states numbered anew: those that a step leaves first, each kind in its old order.
  func numbered() -> PhraseTrie {
    let inner = Set(edges.keys.map { UInt32($0 >> 42) }).union([0])
    var order = outputs.indices.map { UInt32($0) }.filter { inner.contains($0) }
    var trie = PhraseTrie()
    trie.firstLeaf = UInt32(order.count)
    order += outputs.indices.map { UInt32($0) }.filter { !inner.contains($0) }
    var numbers = [UInt32](repeating: 0, count: outputs.count)
    for (new, old) in order.enumerated() { numbers[Int(old)] = UInt32(new) }
    trie.outputs = order.map { outputs[Int($0)] }
    for (key, next) in edges {
      let word = UInt32(truncatingIfNeeded: key >> 22) & 0xf_ffff
      let new = Transition.key(state: numbers[Int(key >> 42)], word: word)
      trie.edges[new] = numbers[Int(next)]
    }
    return trie
  }

  /// Slots of the transitions that do not leave the root.
  func transitionTable() -> [UInt64] {
    let inner = edges.filter { $0.key >> 42 != 0 }.sorted { $0.key < $1.key }
    var slots = [UInt64](repeating: 0, count: TableLayout.capacity(for: inner.count))
    let mask = UInt64(slots.count - 1)
    for (key, next) in inner {
      var slot = Transition.slot(key, mask: mask)
      while slots[slot] != 0 { slot = (slot + 1) & Int(mask) }
      slots[slot] = key | UInt64(next)
    }
    return slots
  }

  /// For each state that a step leaves, the bits of the words that may follow.
  func followers() -> [UInt64] {
    var followers = [UInt64](repeating: 0, count: Int(firstLeaf))
    for key in edges.keys where key >> 42 != 0 {
      followers[Int(key >> 42)] |= Transition.follower(
        UInt32(truncatingIfNeeded: key >> 22) & 0xf_ffff)
    }
    return followers
  }

  /// Start of each state's outputs, and all outputs.
  func outputTable() -> (starts: [UInt32], outputs: [UInt32]) {
    var starts: [UInt32] = [0]
    var all: [UInt32] = []
    for list in outputs {
      all += list
      starts.append(UInt32(all.count))
    }
    return (starts, all)
  }
}
