import VouchText

/// Who is who in a letter, by the tokens that name them.
///
/// One value is filled for letter after letter and keeps its storage.
struct People {
  /// All mentions in the order of the text.
  var mentions: [NameMention] = []
  /// By word, how many mentions it is part of.
  var uses = WordTally()
  /// By word, how much speaks for it as a part of the applicant's name.
  var support = WordTally()
  /// By word, how many mentions introduce it: in full, with a title or in the subject line.
  var introductions = WordTally()
  var applicant = NameParts()
  var writer = NameParts()
  /// The pronoun that the letter uses of the applicant.
  var pronoun = Pronoun.unknown

  enum Pronoun { case he, she, they, unknown }

  mutating func removeAll() {
    mentions.removeAll(keepingCapacity: true)
    uses.removeAll()
    support.removeAll()
    introductions.removeAll()
    applicant.removeAll()
    writer.removeAll()
    pronoun = .unknown
  }
}

/// The parts of a person's name that tell it from others: no initials, no particles, no clitics.
struct NameParts {
  /// Tokens of the fullest mention, nil for an unknown person.
  private(set) var name: Range<Int>?
  /// Hashes of the parts, each once.
  private(set) var hashes: [UInt64] = []

  mutating func removeAll() {
    name = nil
    hashes.removeAll(keepingCapacity: true)
  }

  mutating func set(_ name: Range<Int>, _ tokens: [Token]) {
    self.name = name
    hashes.removeAll(keepingCapacity: true)
    for index in name where NameParts.isPart(index, of: name, tokens) && !contains(tokens[index]) {
      hashes.append(tokens[index].hash)
    }
  }

  /// Whether a word is a part of the name; names are of a few words.
  func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }

  /// Whether a word of a name tells it from others: one of two letters only where none is longer, as in "Li Na".
  static func isPart(_ index: Int, of name: Range<Int>, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.capitalized) else { return false }
    return isLong(token)
      || token.end - token.start == 2
        && !name.contains { tokens[$0].flags.contains(.capitalized) && isLong(tokens[$0]) }
  }

  private static func isLong(_ token: Token) -> Bool { token.end - token.start > 2 }
}
