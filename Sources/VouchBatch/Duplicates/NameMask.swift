import VouchText

/// Reduces the tokens of a letter to words that do not depend on whom it is about.
struct NameMask {
  /// The words as hashes, names and pronouns replaced; kept until the next call.
  private(set) var words: [UInt64] = []
  /// Marks words seen with a capital inside a sentence, one bit a hash.
  private var capitalized = [UInt64](repeating: 0, count: 256)

  /// Pronouns and titles with what replaces them; open addressing, 0 where a slot is free.
  private let special: [(hash: UInt64, mask: UInt64)]

  private static let name: UInt64 = 1
  private static let pronoun: UInt64 = 2
  private static let first = WordHash.of("i")
  private static let lists = [
    (
      pronoun,
      "he him his himself she her hers herself they them their theirs themself themselves"
    ),
    (name, "dr drs mr mrs ms miss mx prof professor doctor"),
  ]

  init() {
    var special = [(hash: UInt64, mask: UInt64)](repeating: (0, 0), count: 128)
    for (mask, list) in NameMask.lists {
      for word in list.split(separator: " ") {
        let hash = WordHash.of(word)
        var slot = NameMask.slot(of: hash)
        while special[slot].hash != 0 { slot = (slot + 1) & 127 }
        special[slot] = (hash, mask)
      }
    }
    self.special = special
  }

  @inline(__always)
  private static func slot(of hash: UInt64) -> Int { Int(hash >> 32 & 127) }

  /// What replaces a pronoun or title; 0 for other words.
  @inline(__always)
  private func mask(of hash: UInt64) -> UInt64 {
    var slot = NameMask.slot(of: hash)
    while special[slot].hash != 0 {
      if special[slot].hash == hash { return special[slot].mask }
      slot = (slot + 1) & 127
    }
    return 0
  }

  /// Replaces `words` by those of the given tokens.
  ///
  /// A name is a run of words with capitals inside a sentence; at its start, words that have a capital
  /// elsewhere inside one.
  mutating func apply(to tokens: [Token]) {
    words.removeAll(keepingCapacity: true)
    for index in capitalized.indices { capitalized[index] = 0 }
    forEachWord(in: tokens) { mask, token, isInside in
      if isInside && token.flags.contains(.capitalized) { mask.mark(token.hash) }
    }
    forEachWord(in: tokens) { mask, token, isInside in
      mask.append(token, isInside: isInside)
    }
  }

  @inline(__always)
  private mutating func append(_ token: Token, isInside: Bool) {
    let mask = mask(of: token.hash)
    if token.flags.contains(.capitalized), token.hash != NameMask.first,
      isInside || mask == NameMask.name || isMarked(token.hash)
    {
      if words.last != NameMask.name { words.append(NameMask.name) }
    } else {
      words.append(mask == NameMask.pronoun ? mask : token.hash)
    }
  }

  /// Calls the closure for every word and number, and says whether a sentence is under way before it.
  @inline(__always)
  private mutating func forEachWord(
    in tokens: [Token], _ body: (inout NameMask, Token, Bool) -> Void
  ) {
    var isInside = false
    for token in tokens {
      if token.flags.contains(.lineStart) { isInside = false }
      switch token.kind {
      case .word where token.flags.contains(.joined) && token.end - token.start <= 3:
        // The s of a possessive and other clitics.
        continue
      case .word, .number, .percent, .age:
        body(&self, token, isInside)
        isInside = true
      case .punctuation:
        switch token.hash {
        case UInt64(UInt8(ascii: ".")), UInt64(UInt8(ascii: "!")), UInt64(UInt8(ascii: "?")),
          UInt64(UInt8(ascii: ":")), UInt64(UInt8(ascii: "\"")):
          isInside = false
        default: break
        }
      case .date, .time, .phone, .email, .symbol: continue
      }
    }
  }

  private mutating func mark(_ hash: UInt64) {
    capitalized[Int(hash >> 10 & 255)] |= 1 << (hash >> 18 & 63)
  }

  private func isMarked(_ hash: UInt64) -> Bool {
    capitalized[Int(hash >> 10 & 255)] >> (hash >> 18 & 63) & 1 == 1
  }
}
