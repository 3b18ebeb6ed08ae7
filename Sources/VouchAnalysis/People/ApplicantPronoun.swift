import VouchText

/// Tells the pronoun that a letter uses of the applicant, from where no one else can be meant, and from titles.
struct ApplicantPronoun {
  private let words: Words
  /// What a pronoun counts for, over others, where no bystander stands before it in the paragraph.
  private static let weight = 3
  /// What "Mr." or "Ms." before the applicant's name counts for.
  private static let titleWeight = 2
  private let mr = WordHash.of("mr")
  private let ofWomen = ["ms", "mrs", "miss"].map { WordHash.of($0) }

  struct Words {
    let he, she, they: WordList
    let any: WordList

    init(_ lists: inout WordLists) {
      he = lists.list("he him his himself")
      she = lists.list("she her hers herself")
      they = lists.list("they them their theirs themself themselves")
      any = he.union(she).union(they)
    }
  }

  private struct Count {
    var he = 0
    var she = 0
    var they = 0

    @inline(__always)
    mutating func add(_ token: Token, _ words: Words) {
      if words.he.contains(token) {
        he += 1
      } else if words.she.contains(token) {
        she += 1
      } else if words.they.contains(token) {
        they += 1
      }
    }
  }

  init(lists: inout WordLists) { words = Words(&lists) }

  func pronoun(
    _ letter: Letter, _ views: [SentenceView], _ mentions: [NameMention]
  ) -> People.Pronoun {
    let tokens = letter.tokens
    var all = Count()
    var sure = titles(mentions)
    var openings = Count()
    var startsWithHe: Bool?
    var isAlone = true
    var paragraph = -1
    for view in views {
      let sentence = view.sentence
      if sentence.paragraph != paragraph { isAlone = true }
      paragraph = sentence.paragraph
      if view.hasBystander { isAlone = false }
      guard sentence.summary.holds(words.any) else { continue }
      openings.add(tokens[sentence.tokens.lowerBound], words)
      for index in sentence.tokens {
        let token = tokens[index]
        guard words.any.contains(token) else { continue }
        all.add(token, words)
        if isAlone { sure.add(token, words) }
        if startsWithHe == nil, isAlone,
          words.he.contains(token) || words.she.contains(token)
        {
          startsWithHe = words.he.contains(token)
        }
      }
    }
    if all.he == 0, all.she == 0 {
      return all.they > 0 ? .they : .unknown
    }
    // "They" also means patients and families: it is the applicant's where it opens most sentences that a pronoun opens.
    if openings.they > openings.he + openings.she || all.they > 3 * (all.he + all.she) {
      return .they
    }
    let he = ApplicantPronoun.weight * sure.he + all.he
    let she = ApplicantPronoun.weight * sure.she + all.she
    return he > she || (he == she && startsWithHe != false) ? .he : .she
  }

  /// What the titles before the applicant's name speak for.
  private func titles(_ mentions: [NameMention]) -> Count {
    var count = Count()
    for mention in mentions where mention.isApplicant {
      if mention.title == mr { count.he += ApplicantPronoun.titleWeight }
      if ofWomen.contains(mention.title) { count.she += ApplicantPronoun.titleWeight }
    }
    return count
  }
}
