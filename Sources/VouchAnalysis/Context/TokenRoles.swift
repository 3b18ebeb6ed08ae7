import VouchLexicon
import VouchText

/// What the tokens of a letter name: people and institutions, and phrases that stand for a kind of thing.
///
/// A value is filled letter after letter and keeps its storage.
struct TokenRoles {
  /// Who is named.
  enum Name: UInt8 { case none, applicant, writer, other, organisation }

  /// What kind of thing a phrase is.
  enum Phrase: UInt8, CaseIterable {
    case none, disease, symptom, drug, procedure, anatomy, specialty, place

    /// What a sentence model sees in place of the phrase.
    var symbol: String {
      switch self {
      case .none: "<none>"
      case .disease: "<disease>"
      case .symptom: "<symptom>"
      case .drug: "<drug>"
      case .procedure: "<procedure>"
      case .anatomy: "<anatomy>"
      case .specialty: "<specialty>"
      case .place: "<place>"
      }
    }
  }

  /// What begins at one token, with the index of the token behind it; of phrases the longest.
  struct Role {
    fileprivate(set) var name = Name.none
    fileprivate(set) var phrase = Phrase.none
    fileprivate var nameEnd: UInt32 = 0
    fileprivate var phraseEnd: UInt32 = 0

    /// Index behind the name, or behind the phrase where there is no name; 0 where there is neither.
    var end: Int { Int(name == .none ? phraseEnd : nameEnd) }
  }

  private var roles: [Role] = []
  /// The word that belongs to the place behind it, so that no country is longer than another.
  private let article = WordHash.of("the")

  /// What begins at a token.
  @inline(__always)
  subscript(index: Int) -> Role { roles[index] }

  /// Replaces the roles by those of the given letter.
  mutating func fill(
    _ tokens: [Token], matches: [PhraseMatch], people: People, classes: KnownClasses
  ) {
    roles.removeAll(keepingCapacity: true)
    roles.append(contentsOf: repeatElement(Role(), count: tokens.count))
    for match in matches {
      let phrase = classes.phrases[Int(match.classID.rawValue)]
      guard phrase != .none else { continue }
      var start = match.tokens.lowerBound
      if match.classID == classes.usCity, !tokens[start].flags.contains(.capitalized) {
        continue
      }
      if phrase == .place, start > 0, tokens[start - 1].hash == article { start -= 1 }
      if roles[start].phraseEnd < match.tokens.upperBound {
        roles[start].phrase = phrase
        roles[start].phraseEnd = UInt32(match.tokens.upperBound)
      }
    }
    for mention in people.mentions {
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      roles[start].name = name(of: mention)
      roles[start].nameEnd = UInt32(mention.tokens.upperBound)
    }
  }

  private func name(of mention: NameMention) -> Name {
    if mention.kind == .organisation { return .organisation }
    if mention.isApplicant { return .applicant }
    return mention.isWriter ? .writer : .other
  }
}
