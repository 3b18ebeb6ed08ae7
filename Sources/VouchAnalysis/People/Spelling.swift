import VouchText

/// The bytes of a word, upper and lower case alike in Latin letters.
///
/// Words of more than 64 bytes are like no other.
package struct Spelling {
  let bytes: ArraySlice<UInt8>
  private let hash: UInt64

  private static let longest = 64

  init(_ index: Int, _ letter: Letter) {
    let word = letter.text.utf8[letter.tokens[index].range]
    bytes = word.count > Spelling.longest ? [] : word
    hash = letter.tokens[index].hash
  }

  /// A word that is already folded.
  package init(folded word: String) {
    bytes = word.utf8.count > Spelling.longest ? [] : Array(word.utf8)[...]
    hash = WordHash.of(word)
  }

  private static func areSame(_ left: UInt8, _ right: UInt8) -> Bool {
    left | 0x20 == right | 0x20
  }

  /// Whether a shorter word stands in this one.
  func contains(_ short: Spelling) -> Bool {
    bytes.count > short.bytes.count
      && (0...bytes.count - short.bytes.count).contains {
        bytes.dropFirst($0).starts(with: short.bytes, by: Spelling.areSame)
      }
  }

  /// Whether the words begin alike and differ by one or two letters.
  func isNear(_ other: Spelling) -> Bool {
    guard bytes.count > 4, other.bytes.count > 4, stem(with: other) > 0 else { return false }
    return 1...2 ~= distance(to: other)
  }

  /// Whether this word is a short form of a name: `Tad` of Tadeusz, `Beth` of Elizabeth, `Abby` of Abigail, `Bill` of
  /// William.
  package func isShort(for name: Spelling) -> Bool {
    if bytes.count <= Nicknames.longest, Nicknames.hold(hash, of: name.hash) { return true }
    guard bytes.count >= 3, bytes.count <= name.bytes.count else { return false }
    let same = stem(with: name)
    if bytes.count < name.bytes.count {
      if same == bytes.count { return true }
      if bytes.count >= 4, name.bytes.suffix(bytes.count).elementsEqual(bytes, by: Spelling.areSame)
      {
        return true
      }
    }
    return same >= petStem
  }

  /// The bytes that a name must begin with for this word to be its pet name in -y, -i, -ie or -ey; more than there are
  /// where it is none.
  private var petStem: Int {
    func byte(_ place: Int) -> UInt8 {
      place < bytes.count ? bytes[bytes.endIndex - 1 - place] | 0x20 : 0
    }
    let ending: Int
    switch (byte(1), byte(0)) {
    case (UInt8(ascii: "i"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "y")): ending = 2
    case (_, UInt8(ascii: "y")), (_, UInt8(ascii: "i")): ending = 1
    default: return .max
    }
    let final = byte(ending)
    guard bytes.count > ending, !"aeiou".utf8.contains(final) else { return .max }
    let stem = bytes.count - ending
    return byte(ending + 1) == final ? max(stem - 1, 2) : max(stem, 3)
  }

  /// Number of bytes at the beginning that are the same.
  private func stem(with other: Spelling) -> Int {
    var count = 0
    for (left, right) in zip(bytes, other.bytes) {
      if !Spelling.areSame(left, right) { break }
      count += 1
    }
    return count
  }

  /// The least number of bytes to add, drop or change (Levenshtein 1966), or 3 where the lengths differ by more than 2.
  ///
  /// - Complexity: O(n·m).
  private func distance(to other: Spelling) -> Int {
    guard abs(bytes.count - other.bytes.count) <= 2 else { return 3 }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: other.bytes.count + 1) { row in
      for column in row.indices { row.initializeElement(at: column, to: column) }
      for (line, left) in bytes.enumerated() {
        var diagonal = row[0]
        row[0] = line + 1
        for (column, right) in other.bytes.enumerated() {
          let change = diagonal + (Spelling.areSame(left, right) ? 0 : 1)
          diagonal = row[column + 1]
          row[column + 1] = min(diagonal + 1, row[column] + 1, change)
        }
      }
      return row[other.bytes.count]
    }
  }
}
