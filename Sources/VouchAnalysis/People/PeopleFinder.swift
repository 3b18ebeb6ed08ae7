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

  func find(in letter: Letter, matcher: PhraseMatcher) -> People {
    let tokens = letter.tokens
    var people = People()
    people.mentions = names.mentions(in: letter, matcher: matcher)
    for mention in people.mentions {
      for hash in Set(mention.tokens.map { tokens[$0].hash }) { people.uses[hash, default: 0] += 1 }
    }
    people.writerName = writer(people.mentions, letter)
    if let writer = people.writerName {
      people.writerParts = Set(parts(writer, tokens))
    }
    people.applicantName = applicant(people, letter)
    if let applicant = people.applicantName {
      people.applicantParts = Set(parts(applicant, tokens))
    }
    people.hasBystander = hasBystander(people, letter, matcher)
    people.pronoun = pronouns.pronoun(letter, people)
    return people
  }

  private func hasBystander(
    _ people: People, _ letter: Letter, _ matcher: PhraseMatcher
  ) -> [Bool] {
    var named = [Bool](repeating: false, count: letter.sentences.count)
    for mention in people.mentions
    where mention.kind == .person && !people.isApplicant(mention, letter.tokens) {
      named[mention.sentence] = true
    }
    return letter.sentences.enumerated().map { number, sentence in
      sentence.zone == .body
        && bystanders.stand(in: sentence, letter.tokens, matcher, others: named[number])
    }
  }

  /// Hashes of the parts of a name that tell it from others: no initials, no particles, no clitics.
  private func parts(_ name: Range<Int>, _ tokens: [Token]) -> [UInt64] {
    name.filter { tokens[$0].flags.contains(.capitalized) && tokens[$0].end - tokens[$0].start > 2 }
      .map { tokens[$0].hash }
  }

  private func writer(_ mentions: [NameMention], _ letter: Letter) -> Range<Int>? {
    let mentions = mentions.filter { !isPlaceholder($0, letter) }
    let signed = mentions.filter {
      ($0.zone == .signature || $0.zone == .closing) && $0.kind == .person && $0.tokens.count >= 2
    }
    return signed.first?.tokens
      ?? mentions.first {
        ($0.zone == .signature || $0.zone == .closing) && $0.kind == .person
      }?.tokens
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

  /// The name with the most support: in the subject line, early, often, with a title, near a word of recommending.
  private func applicant(_ people: People, _ letter: Letter) -> Range<Int>? {
    let tokens = letter.tokens
    var support: [UInt64: Double] = [:]
    let candidates = people.mentions.filter { mention in
      mention.kind == .person && [.subject, .body, .waiver].contains(mention.zone)
        && !parts(mention.tokens, tokens).isEmpty
        && !mention.tokens.contains {
          people.writerParts.contains(tokens[$0].hash) && people.writerParts.count > 1
            && mention.tokens.count > 1
        }
    }
    for mention in candidates {
      var weight = 1.0
      if mention.zone == .subject { weight += 6 }
      if letter.sentences[mention.sentence].paragraph == 0 { weight += 1.5 }
      if mention.title != 0 { weight += 0.5 }
      if mention.tokens.count >= 2 { weight += 1 }
      let before = max(0, mention.tokens.lowerBound - (mention.title != 0 ? 5 : 4))
      if (before..<mention.tokens.lowerBound).contains(where: {
        words.endorsing.contains(tokens[$0])
      }) {
        weight += 1.5
      }
      for part in parts(mention.tokens, tokens) { support[part, default: 0] += weight }
    }
    // The fullest mention that holds the best supported part, and the parts it brings along.
    guard
      let best = candidates.max(by: { left, right in
        let (l, r) = (value(left, support, tokens), value(right, support, tokens))
        return l != r ? l < r : left.tokens.lowerBound > right.tokens.lowerBound
      })
    else { return nil }
    return best.tokens
  }

  private func value(_ mention: NameMention, _ support: [UInt64: Double], _ tokens: [Token])
    -> Double
  {
    let parts = parts(mention.tokens, tokens)
    let best = parts.map { support[$0] ?? 0 }.max() ?? 0
    return best + 0.1 * Double(min(parts.count, 4))
  }
}
