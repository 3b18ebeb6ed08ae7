/// Sums by the hash of a word; a value that is emptied keeps its storage.
struct WordTally {
  private struct Slot {
    var word: UInt64 = 0
    var sum = 0.0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  /// Indices of the slots in use.
  private var used: [Int] = []

  mutating func removeAll() {
    for slot in used { slots[slot] = Slot() }
    used.removeAll(keepingCapacity: true)
  }

  /// The sum of a word, 0 for an unknown one.
  subscript(word: UInt64) -> Double { slots[slot(of: word)].sum }

  mutating func add(_ amount: Double, to word: UInt64) {
    var slot = slot(of: word)
    if slots[slot].word == 0 {
      if used.count * 2 >= slots.count {
        grow()
        slot = self.slot(of: word)
      }
      slots[slot].word = word
      used.append(slot)
    }
    slots[slot].sum += amount
  }

  /// Where a word is, or the free slot where it would be.
  private func slot(of word: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word >> 16) & mask
    while slots[slot].word != 0, slots[slot].word != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = used.map { slots[$0] }
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    used.removeAll(keepingCapacity: true)
    for entry in old {
      let slot = slot(of: entry.word)
      slots[slot] = entry
      used.append(slot)
    }
  }
}
