/// An open-addressing table from words, by their folded hashes, to the lists that hold them.
public struct WordListTable: Sendable {
  private let hashes: [UInt64]
  /// By slot, the place of a word's lists in `members`.
  private let places: [UInt16]
  private let members: [WordListSet]

  init(_ words: [(hash: UInt64, list: UInt8)]) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    precondition(words.count <= UInt16.max, "too many words")
    var hashes = [UInt64](repeating: 0, count: capacity)
    var places = [UInt16](repeating: 0, count: capacity)
    var members: [WordListSet] = []
    members.reserveCapacity(words.count)
    for word in words {
      var slot = Int(truncatingIfNeeded: word.hash >> 16) & (capacity - 1)
      while hashes[slot] != 0, hashes[slot] != word.hash { slot = (slot + 1) & (capacity - 1) }
      if hashes[slot] == 0 {
        hashes[slot] = word.hash
        places[slot] = UInt16(members.count)
        members.append(WordListSet())
      }
      members[Int(places[slot])].formUnion(WordListSet(number: Int(word.list)))
    }
    self.hashes = hashes
    self.places = places
    self.members = members
  }

  /// Notes in every word which lists hold it.
  ///
  /// - Complexity: O(n) in the tokens.
  func mark(_ tokens: inout [Token]) {
    let hashes = hashes.span
    let places = places.span
    let members = members.span
    let mask = hashes.count - 1
    var tokens = tokens.mutableSpan
    for index in tokens.indices where tokens[index].kind == .word {
      let hash = tokens[index].hash
      var slot = Int(truncatingIfNeeded: hash >> 16) & mask
      while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
      if hashes[slot] != 0 { tokens[index].lists = members[Int(places[slot])] }
    }
  }
}
