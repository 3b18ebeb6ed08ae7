import VouchLexicon
import VouchText

/// Tells the applicant's name from the other names of a letter, by where and how each part stands.
struct ApplicantNameFinder {
  private let words: Words

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let endorsing, placing: WordList

    init(_ lists: inout WordLists) {
      endorsing = lists.list(
        """
        recommend recommending recommendation support supporting endorse endorsing behalf regarding concerning
        about for introduce introducing candidate applicant student writing
        """)
      placing = lists.list("at near outside")
    }
  }

  /// The fullest mention that holds the best supported part.
  func applicant(_ people: inout People, _ letter: Letter) -> Range<Int>? {
    let tokens = letter.tokens
    var hasIntroduced = false
    for mention in people.mentions where mayBeApplicant(mention, people.writer, tokens) {
      let weight = weight(of: mention, letter)
      let isIntroduced =
        mention.tokens.count >= 2 || mention.title != 0 || mention.zone == .subject
      if isIntroduced { hasIntroduced = true }
      for index in mention.tokens where NameParts.isPart(index, of: mention.tokens, tokens) {
        people.support.add(weight, to: tokens[index].hash)
        if isIntroduced { people.introductions.add(1, to: tokens[index].hash) }
      }
    }
    var best: Range<Int>?
    var bestValue = 0.0
    for mention in people.mentions where mayBeApplicant(mention, people.writer, tokens) {
      let value = value(mention, people, tokens, hasIntroduced: hasIntroduced)
      if best == nil || value > bestValue { (best, bestValue) = (mention.tokens, value) }
    }
    return best
  }

  private func mayBeApplicant(
    _ mention: NameMention, _ writer: NameParts, _ tokens: [Token]
  ) -> Bool {
    guard mention.kind == .person, !isPlace(mention, tokens) else { return false }
    switch mention.zone {
    case .subject, .body, .waiver: break
    case .salutation:
      // "To the programs, concerning Dr. Wu"
      guard isEndorsed(mention, tokens) else { return false }
    default: return false
    }
    let isWriter =
      writer.hashes.count > 1 && mention.tokens.count > 1
      && mention.tokens.contains { writer.contains(tokens[$0]) }
    return !isWriter && mention.tokens.contains { NameParts.isPart($0, of: mention.tokens, tokens) }
  }

  /// `at Dos Cabezas`.
  private func isPlace(_ mention: NameMention, _ tokens: [Token]) -> Bool {
    mention.title == 0 && mention.tokens.lowerBound > 0
      && words.placing.contains(tokens[mention.tokens.lowerBound - 1])
  }

  /// How much a mention speaks for its parts: in the subject line, early, with a title, near a word of recommending.
  private func weight(of mention: NameMention, _ letter: Letter) -> Double {
    var weight = 1.0
    if mention.zone == .subject { weight += 6 }
    if letter.sentences[mention.sentence].paragraph == 0 { weight += 1.5 }
    if mention.title != 0 { weight += 0.5 }
    if mention.tokens.count >= 2 { weight += 1 }
    if isEndorsed(mention, letter.tokens) { weight += 1.5 }
    return weight
  }

  /// Whether a word of recommending stands before a name.
  private func isEndorsed(_ mention: NameMention, _ tokens: [Token]) -> Bool {
    let start = mention.tokens.lowerBound
    return (max(0, start - (mention.title != 0 ? 5 : 4))..<start).contains {
      words.endorsing.contains(tokens[$0])
    }
  }

  /// The support of the best part; who is never named in full, with a title or in the subject line is rather somebody
  /// that all know.
  private func value(
    _ mention: NameMention, _ people: People, _ tokens: [Token], hasIntroduced: Bool
  ) -> Double {
    var best = 0.0
    var parts = 0
    for index in mention.tokens where NameParts.isPart(index, of: mention.tokens, tokens) {
      let word = tokens[index].hash
      let isKnown = hasIntroduced && people.introductions[word] == 0
      best = max(best, people.support[word] * (isKnown ? 0.4 : 1))
      parts += 1
    }
    return best + 0.1 * Double(min(parts, 4))
  }
}
