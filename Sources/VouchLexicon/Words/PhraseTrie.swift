/// A trie over word ids while it is being built.
struct PhraseTrie {
  private var edges: [UInt64: UInt32] = [:]
  private var outputs: [[PhraseOutput]] = [[]]

  /// Adds a sequence that ends with an output; the same output twice counts once.
  mutating func insert(_ words: [UInt32], output: PhraseOutput) {
    var state: UInt32 = 0
    for word in words {
      let key = PhraseTransition.key(state: state, word: word)
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
    for (key, next) in edges where PhraseTransition.state(of: key) == 0 {
      numbers[Int(next)] = PhraseTransition.word(of: key)
    }
    var count = idLimit
    for state in outputs.indices.dropFirst() where numbers[state] == 0 {
      numbers[state] = count
      count += 1
    }
    var trie = PhraseTrie()
    trie.outputs = [[PhraseOutput]](repeating: [], count: Int(count))
    for (old, new) in numbers.enumerated() where old > 0 { trie.outputs[Int(new)] = outputs[old] }
    for (key, next) in edges where PhraseTransition.state(of: key) != 0 {
      let new = PhraseTransition.key(
        state: numbers[Int(PhraseTransition.state(of: key))], word: PhraseTransition.word(of: key))
      trie.edges[new] = numbers[Int(next)]
    }
    return trie
  }

  /// A bit set of all transitions, small enough to stay in a cache.
  func filter() -> [UInt64] { HashFilter.bits(of: edges.keys.map(PhraseTransition.hash)) }

  /// The states after one word, the slots of the transitions with the states behind them, and the outputs of the states
  /// that have several.
  ///
  /// - Parameter idLimit: behind the last id.
  func tables(
    _ idLimit: UInt32
  ) -> (states: [PhraseState], transitions: [PhraseTransition], outputs: [PhraseOutput]) {
    var states = [PhraseState](repeating: PhraseState(), count: outputs.count)
    var all: [PhraseOutput] = []
    for (state, list) in outputs.enumerated() where !list.isEmpty {
      states[state].output =
        list.count == 1 ? list[0] : PhraseOutput(places: all.count..<all.count + list.count)
      if list.count > 1 { all += list }
    }
    for key in edges.keys {
      states[Int(PhraseTransition.state(of: key))].addFollower(PhraseTransition.word(of: key))
    }
    var slots = [PhraseTransition](
      repeating: PhraseTransition(), count: TableLayout.capacity(for: edges.count))
    let mask = UInt64(slots.count - 1)
    for (key, next) in edges.sorted(by: { $0.key < $1.key }) {
      var slot = PhraseTransition.slot(PhraseTransition.hash(key), mask: mask)
      while slots[slot].step != 0 { slot = (slot + 1) & Int(mask) }
      slots[slot] = PhraseTransition(step: key | UInt64(next), state: states[Int(next)])
    }
    return (Array(states.prefix(Int(idLimit))), slots, all)
  }
}
