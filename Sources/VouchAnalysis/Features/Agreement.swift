import VouchText

/// Reads the verb behind a pronoun in one form: "she examines" and "they examine" are the same to the models.
struct Agreement {
  private var isOpen = false

  /// The words that open and pass the place of a verb.
  struct Words {
    let subjects, adverbs: WordList

    init(_ lists: inout WordLists) {
      subjects = lists.list("he she they")
      adverbs = lists.list(
        """
        not never also always often still now then soon once just sometimes perhaps rather quite seldom already thus
        even both too well alone rarely
        """)
    }
  }

  /// The hash of the verb in the form of `they`, where the token stands right behind a pronoun, adverbs aside; nil
  /// elsewhere.
  @inline(__always)
  mutating func verb(_ token: Token, _ letter: Letter, _ words: Words) -> UInt64? {
    if words.subjects.contains(token) {
      isOpen = true
      return nil
    }
    guard isOpen else { return nil }
    return follow(token, letter, words)
  }

  private mutating func follow(_ token: Token, _ letter: Letter, _ words: Words) -> UInt64? {
    guard token.kind == .word else {
      isOpen = false
      return nil
    }
    let word = letter.text.utf8[token.range]
    guard !words.adverbs.contains(token), !Agreement.ends(word, with: "ly") else { return nil }
    isOpen = false
    return Agreement.base(of: word).map { WordHash.of($0) } ?? token.hash
  }

  /// Whether a word has the ending of a verb in the third person.
  static func isThirdPerson(_ token: Token, _ letter: Letter) -> Bool {
    isThirdPerson(letter.text.utf8[token.range])
  }

  private static func isThirdPerson(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 3 && word.last.map { $0 | 0x20 } == UInt8(ascii: "s")
      && !ends(word, with: "ss") && !ends(word, with: "us") && !ends(word, with: "is")
  }

  /// Base forms that the endings do not tell.
  private static let irregular = [
    "ties": "tie", "lies": "lie", "dies": "die", "vies": "vie", "underlies": "underlie",
    "focuses": "focus", "aches": "ache",
  ]

  /// The base form of a verb in the third person, nil for what is none.
  static func base(of word: ArraySlice<UInt8>) -> String? {
    guard isThirdPerson(word), word.allSatisfy({ $0 < 0x80 }) else { return nil }
    let folded = String(decoding: word, as: UTF8.self).lowercased()
    if let base = irregular[folded] { return base }
    if ends(word, with: "ies") { return folded.dropLast(3) + "y" }
    if ["shes", "ches", "sses", "xes", "zzes", "oes"].contains(where: { ends(word, with: $0) }) {
      return String(folded.dropLast(2))
    }
    return String(folded.dropLast())
  }

  private static func ends(_ word: ArraySlice<UInt8>, with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      guard word.count >= ending.count else { return false }
      let start = word.endIndex - ending.count
      for offset in 0..<ending.count where word[start + offset] | 0x20 != ending[offset] {
        return false
      }
      return true
    }
  }
}
