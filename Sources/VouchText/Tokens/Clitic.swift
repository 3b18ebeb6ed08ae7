/// The endings that are tokens of their own behind an apostrophe.
struct Clitic {
  var length: Int
  var hash: UInt64

  private static let all: [(letters: [UInt8], hash: UInt64)] =
    ["s", "d", "m", "ll", "ve", "re"].map { (Array($0.utf8), WordHash.of("'" + $0)) }

  /// The clitic whose letters start at `index`, not followed by a letter.
  static func at(_ bytes: Span<UInt8>, from index: Int) -> Clitic? {
    var end = index
    while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
    let length = end - index
    guard (1...2).contains(length), !Scalar.continuesWord(bytes, at: end) else { return nil }
    for clitic in all where clitic.letters.count == length {
      if (0..<length).allSatisfy({ bytes[index + $0] | 0x20 == clitic.letters[$0] }) {
        return Clitic(length: length, hash: clitic.hash)
      }
    }
    return nil
  }
}
