import VouchText

/// Pronouns and titles with what replaces them.
struct MaskedWords {
  /// What stands for a title, and for a name.
  static let name: UInt64 = 1
  static let pronoun: UInt64 = 2

  private static let lists = [
    (
      pronoun,
      "he him his himself she her hers herself they them their theirs themself themselves"
    ),
    (name, "dr drs mr mrs ms miss mx prof professor doctor"),
  ]

  /// Open addressing, 0 where a slot is free.
  private let slots: [(hash: UInt64, mask: UInt64)]

  init() {
    var slots = [(hash: UInt64, mask: UInt64)](repeating: (0, 0), count: 128)
    for (mask, list) in MaskedWords.lists {
      for word in list.split(separator: " ") {
        let hash = WordHash.of(word)
        var slot = MaskedWords.slot(of: hash)
        while slots[slot].hash != 0 { slot = (slot + 1) & 127 }
        slots[slot] = (hash, mask)
      }
    }
    self.slots = slots
  }

  @inline(__always)
  private static func slot(of hash: UInt64) -> Int { Int(hash >> 32 & 127) }

  /// What replaces a pronoun or title; 0 for other words.
  @inline(__always)
  func mask(of hash: UInt64) -> UInt64 {
    var slot = MaskedWords.slot(of: hash)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot].mask }
      slot = (slot + 1) & 127
    }
    return 0
  }
}
