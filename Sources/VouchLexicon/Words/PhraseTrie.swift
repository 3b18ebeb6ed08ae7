/// A step of the trie in 8 bytes: state (22 bits), word id (20), next state (22).
enum Transition {
  static let nextMask: UInt64 = 0x3f_ffff

  static func key(state: UInt32, word: UInt32) -> UInt64 {
    UInt64(state) << 42 | UInt64(word) << 22
  }

  static func word(of key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 22) & 0xf_ffff }

  /// The bit of a word in the set of those that follow a state.
  @inline(__always)
  static func follower(_ word: UInt32) -> UInt64 { 1 << UInt64((word &* 0x9e37_79b9) >> 26) }

  /// A hash of a step's state and word.
  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 { (key >> 22) &* 0x9e37_79b9_7f4a_7c15 }

  /// First slot to look at for a step.
  @inline(__always)
  static func slot(_ hash: UInt64, mask: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash >> 40) & mask)
  }
}

/// A trie over word ids while it is being built.
struct PhraseTrie {
  private var edges: [UInt64: UInt32] = [:]
  private var outputs: [[UInt32]] = [[]]

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

  /// The same trie with the states numbered anew: the state after one word has the word's id, the others follow in their
  /// old order.
  ///
  /// - Parameter idLimit: behind the last id.
  func numbered(_ idLimit: UInt32) -> PhraseTrie {
    var numbers = [UInt32](repeating: 0, count: outputs.count)
    for (key, next) in edges where key >> 42 == 0 { numbers[Int(next)] = Transition.word(of: key) }
    var count = idLimit
    for state in outputs.indices.dropFirst() where numbers[state] == 0 {
      numbers[state] = count
      count += 1
    }
    var trie = PhraseTrie()
    trie.outputs = [[UInt32]](repeating: [], count: Int(count))
    for (old, new) in numbers.enumerated() where old > 0 { trie.outputs[Int(new)] = outputs[old] }
    for (key, next) in edges where key >> 42 != 0 {
      let new = Transition.key(state: numbers[Int(key >> 42)], word: Transition.word(of: key))
      trie.edges[new] = numbers[Int(next)]
    }
    return trie
  }

  /// Slots of the transitions.
  func transitionTable() -> [UInt64] {
    var slots = [UInt64](repeating: 0, count: TableLayout.capacity(for: edges.count))
    let mask = UInt64(slots.count - 1)
    for (key, next) in edges.sorted(by: { $0.key < $1.key }) {
      var slot = Transition.slot(Transition.hash(key), mask: mask)
      while slots[slot] != 0 { slot = (slot + 1) & Int(mask) }
      slots[slot] = key | UInt64(next)
    }
    return slots
  }

  /// A bit set of all transitions, small enough to stay in a cache.
  func filter() -> [UInt64] { HashFilter.bits(of: edges.keys.map(Transition.hash)) }

  /// The record of each state, and the outputs of those that have several.
  func stateTable() -> (states: [PhraseState], outputs: [UInt32]) {
    var states = [PhraseState](repeating: PhraseState(), count: outputs.count)
    var all: [UInt32] = []
    for (state, list) in outputs.enumerated() {
      states[state].outputCount = UInt32(list.count)
      states[state].output = list.count == 1 ? list[0] : UInt32(all.count)
      if list.count > 1 { all += list }
    }
    for key in edges.keys {
      states[Int(key >> 42)].followers |= Transition.follower(Transition.word(of: key))
    }
    return (states, all)
  }
}
