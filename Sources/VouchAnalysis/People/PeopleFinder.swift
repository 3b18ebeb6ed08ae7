import VouchLexicon
import VouchText

/// Tells applicant, writer and others apart.
struct PeopleFinder {
  private let names: NameFinder
  private let bystanders: Bystanders
  private let pronouns: ApplicantPronoun
  private let words: Words

  init(classes: KnownClasses, lists: inout WordLists) {
    names = NameFinder(classes: classes, lists: &lists)
    bystanders = Bystanders(classes: classes, lists: &lists)
    pronouns = ApplicantPronoun(lists: &lists)
    words = Words(&lists)
  }

  private struct Words {
    let endorsing: WordList

    init(_ lists: inout WordLists) {
      endorsing = lists.list(
        """
        recommend recommending recommendation support supporting endorse endorsing behalf regarding concerning
        about for introduce introducing candidate applicant student writing
        """)
    }
  }

  /// Replaces the people, and notes in the views whether somebody else is brought in.
  func find(
    in letter: Letter, matcher: PhraseMatcher, views: inout [SentenceView],
    into people: inout People
  ) {
    let tokens = letter.tokens
    people.removeAll()
    names.find(in: letter, matcher: matcher, into: &people.mentions)
    if let name = writer(people.mentions, letter) { people.writer.set(name, tokens) }
    if let name = applicant(&people, letter) { people.applicant.set(name, tokens) }
    count(&people, letter)
    bystanders.note(in: &views, people, letter, matcher)
    people.pronoun = pronouns.pronoun(letter, views)
  }

  /// Counts the words of all mentions, each once a mention, and notes whom these name.
  private func count(_ people: inout People, _ letter: Letter) {
    let tokens = letter.tokens
    for number in people.mentions.indices {
      let mention = people.mentions[number]
      for index in mention.tokens {
        let token = tokens[index]
        let before = max(mention.tokens.lowerBound, index - NameFinder.longest)..<index
        if !before.contains(where: { tokens[$0].hash == token.hash }) {
          people.uses.add(1, to: token.hash)
        }
        if mention.kind == .person, people.applicant.contains(token) {
          people.mentions[number].isApplicant = true
        }
        if people.writer.contains(token) { people.mentions[number].isWriter = true }
      }
      if isShortened(mention, people.applicant, letter) {
        people.mentions[number].isApplicant = true
      }
    }
  }

  /// Whether a mention is the applicant's name cut short: `Tad` for Tadeusz.
  private func isShortened(_ mention: NameMention, _ own: NameParts, _ letter: Letter) -> Bool {
    guard mention.kind == .person, mention.title == 0, mention.tokens.count == 1,
      !mention.isApplicant, let name = own.name
    else { return false }
    let short = Spelling(mention.tokens.lowerBound, letter)
    return name.contains { short.shortens(Spelling($0, letter)) }
  }

  /// The first full name among the signatures, or else the first name there.
  private func writer(_ mentions: [NameMention], _ letter: Letter) -> Range<Int>? {
    var first: Range<Int>?
    for mention in mentions
    where mention.kind == .person && (mention.zone == .signature || mention.zone == .closing)
      && !isPlaceholder(mention, letter)
    {
      if mention.tokens.count >= 2 { return mention.tokens }
      if first == nil { first = mention.tokens }
    }
    return first
  }

  /// Whether a form's bracket stands before a name: `[Signature]`.
  private func isPlaceholder(_ mention: NameMention, _ letter: Letter) -> Bool {
    guard let start = mention.tokens.first.map({ Int(letter.tokens[$0].start) }), start > 0 else {
      return false
    }
    switch letter.text.utf8[start - 1] {
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"): return true
    default: return false
    }
  }

  /// The fullest mention that holds the best supported part.
  private func applicant(_ people: inout People, _ letter: Letter) -> Range<Int>? {
    let tokens = letter.tokens
    var hasIntroduced = false
    for mention in people.mentions where mayBeApplicant(mention, people.writer, tokens) {
      let weight = weight(of: mention, letter)
      let isIntroduced =
        mention.tokens.count >= 2 || mention.title != 0 || mention.zone == .subject
      if isIntroduced { hasIntroduced = true }
      for index in mention.tokens where NameParts.isPart(tokens[index]) {
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
    guard mention.kind == .person else { return false }
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
    return !isWriter && mention.tokens.contains { NameParts.isPart(tokens[$0]) }
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
    for index in mention.tokens where NameParts.isPart(tokens[index]) {
      let word = tokens[index].hash
      let isKnown = hasIntroduced && people.introductions[word] == 0
      best = max(best, people.support[word] * (isKnown ? 0.4 : 1))
      parts += 1
    }
    return best + 0.1 * Double(min(parts, 4))
  }
}
