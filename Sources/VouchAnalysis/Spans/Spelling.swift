import VouchText

/// The bytes of a word, upper and lower case alike in Latin letters.
struct Spelling {
  let bytes: ArraySlice<UInt8>

  init(_ index: Int, _ letter: Letter) {
    bytes = letter.text.utf8[letter.tokens[index].range]
  }

  private static func fold(_ byte: UInt8) -> UInt8 { byte | 0x20 }

  private static func areSame(_ left: UInt8, _ right: UInt8) -> Bool { fold(left) == fold(right) }

  /// Whether a shorter word stands in this one.
  func contains(_ short: Spelling) -> Bool {
    bytes.count > short.bytes.count
      && (0...bytes.count - short.bytes.count).contains {
        bytes.dropFirst($0).starts(with: short.bytes, by: Spelling.areSame)
      }
  }

  /// Whether the words begin alike and differ by one or two letters.
  func isNear(_ other: Spelling) -> Bool {
    guard bytes.count > 4, other.bytes.count > 4, let first = bytes.first,
      let otherFirst = other.bytes.first, Spelling.areSame(first, otherFirst)
    else { return false }
    let left = bytes.map(Spelling.fold)
    let right = other.bytes.map(Spelling.fold)
    return left != right && EditDistance.between(left, right) <= 2
  }
}

/// The least number of letters to add, drop or change (Levenshtein 1966).
enum EditDistance {
  /// - Complexity: O(n·m).
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
