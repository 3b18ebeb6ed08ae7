import VouchText

/// The bytes of a word, upper and lower case alike in Latin letters.
///
/// Words of more than 64 bytes are like no other.
struct Spelling {
  let bytes: ArraySlice<UInt8>

  private static let longest = 64

  init(_ index: Int, _ letter: Letter) {
    let word = letter.text.utf8[letter.tokens[index].range]
    bytes = word.count > Spelling.longest ? [] : word
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

  /// Whether this word is the beginning of a longer one: `Tad` and Tadeusz.
  func shortens(_ long: Spelling) -> Bool {
    bytes.count >= 3 && bytes.count < long.bytes.count && stem(with: long) == bytes.count
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
