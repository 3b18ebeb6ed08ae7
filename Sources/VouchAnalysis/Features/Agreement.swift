import VouchText

/// Reads the verb behind a pronoun in one form: "she examines" and "they examine" are the same to the models.
struct Agreement {
  private static let subjects = WordSet("he she they")
  private static let adverbs = WordSet(
    """
    not never also always often still now then soon once just sometimes perhaps rather quite seldom already thus
    even both too well alone rarely
    """)
  private var isOpen = false

  /// The hash of the verb in the form of `they`, where the token stands right behind a pronoun, adverbs aside; nil
  /// elsewhere.
  ///
  /// - Parameter utf8: the text of the letter.
  mutating func verb(_ token: Token, _ utf8: [UInt8]) -> UInt64? {
    guard token.kind == .word else {
      isOpen = false
      return nil
    }
    if Agreement.subjects.contains(token) {
      isOpen = true
      return nil
    }
    guard isOpen, !Agreement.isAdverb(token, utf8) else { return nil }
    isOpen = false
    return Agreement.base(of: utf8[token.range]).map { WordHash.of($0) } ?? token.hash
  }

  private static func isAdverb(_ token: Token, _ utf8: [UInt8]) -> Bool {
    adverbs.contains(token) || utf8[token.range].suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether a word has the ending of a verb in the third person.
  static func isThirdPerson(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 3 && word.last.map { $0 | 0x20 } == UInt8(ascii: "s")
      && !["ss", "us", "is"].contains { ends(word, with: $0) }
  }

  /// The base form of a verb in the third person, nil for what is none.
  static func base(of word: ArraySlice<UInt8>) -> String? {
    guard isThirdPerson(word), word.allSatisfy({ $0 < 0x80 }) else { return nil }
    let folded = String(decoding: word, as: UTF8.self).lowercased()
    if ends(word, with: "ies") { return folded.dropLast(3) + "y" }
    if ["shes", "ches", "sses", "xes", "zzes", "oes"].contains(where: { ends(word, with: $0) }) {
      return String(folded.dropLast(2))
    }
    return String(folded.dropLast())
  }

  private static func ends(_ word: ArraySlice<UInt8>, with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      word.count >= ending.count
        && zip(word.suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
