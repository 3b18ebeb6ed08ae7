import VouchLexicon
import VouchText

/// Tells applicant, writer and others apart.
struct PeopleFinder {
  private let names: NameFinder
  private let bystanders: Bystanders
  private let pronouns: ApplicantPronoun
  private let applicants: ApplicantNameFinder

  init(classes: KnownClasses, lists: inout WordLists) {
    names = NameFinder(classes: classes, lists: &lists)
    bystanders = Bystanders(classes: classes, lists: &lists)
    pronouns = ApplicantPronoun(lists: &lists)
    applicants = ApplicantNameFinder(lists: &lists)
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
    if let name = applicants.applicant(&people, letter) { people.applicant.set(name, tokens) }
    count(&people, letter)
    bystanders.note(in: &views, people, letter, matcher)
    people.pronoun = pronouns.pronoun(letter, views, people.mentions)
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

  /// Whether a mention is the applicant's nickname: `Tad` for Tadeusz.
  private func isShortened(_ mention: NameMention, _ own: NameParts, _ letter: Letter) -> Bool {
    guard mention.kind == .person, mention.title == 0, mention.tokens.count == 1,
      !mention.isApplicant, !mention.isWriter, let name = own.name
    else { return false }
    let short = Spelling(mention.tokens.lowerBound, letter)
    return name.contains { short.isShort(for: Spelling($0, letter)) }
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
}
