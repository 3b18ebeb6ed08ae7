import VouchText

/// Reduces the tokens of a letter to words that do not depend on whom it is about.
struct NameMask {
  /// The words as hashes, names and pronouns replaced; kept until the next call.
  private(set) var words: [UInt64] = []
  /// Words with a capital, in their order.
  private var capitals: [Capital] = []
  /// Marks words seen with a capital inside a sentence, one bit a hash.
  private var capitalized = [UInt64](repeating: 0, count: 256)

  private let special = MaskedWords()

  private struct Capital {
    /// Its place among the words.
    var place: Int
    var hash: UInt64
    /// Whether it belongs to a name whatever else the text holds.
    var isName: Bool
  }

  private static let first = WordHash.of("i")

  /// Replaces `words` by those of the given tokens.
  ///
  /// A name is a run of words with capitals inside a sentence; at its start, words that have a capital
  /// elsewhere inside one.
  mutating func apply(to tokens: [Token]) {
    words.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    for index in capitalized.indices { capitalized[index] = 0 }
    collect(tokens)
    replaceNames()
  }

  /// Takes the words and numbers of a text, pronouns replaced, and notes which have capitals.
  private mutating func collect(_ tokens: [Token]) {
    // Asked for once: a constant of another module is looked up at every use.
    let (lineStart, joined, capital) = (
      Token.Flags.lineStart, Token.Flags.joined, Token.Flags.capitalized
    )
    let first = NameMask.first
    words.reserveCapacity(tokens.count)
    var isInside = false
    for token in tokens {
      if token.flags.contains(lineStart) { isInside = false }
      switch token.kind {
      case .word where token.flags.contains(joined) && token.end - token.start <= 3:
        // The s of a possessive and other clitics.
        continue
      case .word, .number, .percent, .age:
        let mask = special.mask(of: token.hash)
        if token.flags.contains(capital) {
          if isInside { mark(token.hash) }
          if token.hash != first {
            capitals.append(
              Capital(
                place: words.count, hash: token.hash, isName: isInside || mask == MaskedWords.name))
          }
        }
        words.append(mask == MaskedWords.pronoun ? mask : token.hash)
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

  /// Puts one word in the place of every run of words that make a name.
  private mutating func replaceNames() {
    guard var end = capitals.first?.place else { return }
    var next = 0
    for place in end..<words.count {
      if next < capitals.count, capitals[next].place == place {
        let capital = capitals[next]
        next += 1
        if capital.isName || isMarked(capital.hash) {
          if end == 0 || words[end - 1] != MaskedWords.name {
            words[end] = MaskedWords.name
            end += 1
          }
          continue
        }
      }
      words[end] = words[place]
      end += 1
    }
    words.removeLast(words.count - end)
  }

  private mutating func mark(_ hash: UInt64) {
    capitalized[Int(hash >> 10 & 255)] |= 1 << (hash >> 18 & 63)
  }

  private func isMarked(_ hash: UInt64) -> Bool {
    capitalized[Int(hash >> 10 & 255)] >> (hash >> 18 & 63) & 1 == 1
  }
}
