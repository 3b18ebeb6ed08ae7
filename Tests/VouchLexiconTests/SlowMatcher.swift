import VouchText

/// Finds phrases by trying every entry at every token.
struct SlowMatcher {
  enum Shape { case any, allCaps, capitalized }

  struct Entry {
    var className: String
    /// Words, `#` for a number, `@` for an age.
    var words: [String]
    var shape = Shape.any
    var payload: UInt32 = 0
  }

  struct Match: Equatable, CustomStringConvertible {
    var className: String
    var payload: UInt32
    var tokens: Range<Int>
    var description: String { "\(className)(\(payload)) \(tokens)" }
  }

  static let numberWords = ["one", "two", "twelve", "ninety", "hundred", "dozen", "several", "few"]

  let entries: [Entry]

  func matches(_ tokens: [Token]) -> [Match] {
    var matches: [Match] = []
    for name in Set(entries.map(\.className)).sorted() {
      let entries = entries.filter { $0.className == name }
      var start = 0
      while start < tokens.count {
        let ends = entries.map { (entry: $0, end: end(of: $0, tokens, from: start) ?? 0) }
        if let longest = ends.max(by: { $0.end < $1.end }), longest.end > 0 {
          matches.append(
            Match(className: name, payload: longest.entry.payload, tokens: start..<longest.end))
          start = longest.end
        } else {
          start += 1
        }
      }
    }
    return matches
  }

  private func end(of entry: Entry, _ tokens: [Token], from start: Int) -> Int? {
    guard fits(tokens[start], entry.shape) else { return nil }
    var index = start
    for (number, word) in entry.words.enumerated() {
      if number > 0 {
        while index < tokens.count, isPassedOver(tokens[index]) { index += 1 }
      }
      guard index < tokens.count, isWord(word, tokens[index]) else { return nil }
      index += 1
    }
    return index
  }

  private func fits(_ token: Token, _ shape: Shape) -> Bool {
    switch shape {
    case .any: true
    case .allCaps: token.flags.contains(.allCaps)
    case .capitalized: token.flags.contains(.capitalized)
    }
  }

  private func isWord(_ word: String, _ token: Token) -> Bool {
    let isText = [.word, .number, .percent, .time, .date].contains(token.kind)
    switch word {
    case "@": return token.kind == .age
    case "#":
      return token.kind == .number
        || token.kind == .word && Self.numberWords.contains { WordHash.of($0) == token.hash }
    default: return isText && token.hash == WordHash.of(word)
    }
  }

  private func isPassedOver(_ token: Token) -> Bool {
    token.kind == .symbol || "-/'\"".utf8.contains { token.isMark($0) }
  }
}
