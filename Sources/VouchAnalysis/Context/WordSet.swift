import VouchText

/// A fixed set of words of the program, by their folded hashes.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Makes a set from words parted by white space.
  init(_ words: StaticString) {
    hashes = Set(
      words.description.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  }

  @inline(__always)
  func contains(_ token: Token) -> Bool { token.kind == .word && hashes.contains(token.hash) }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
