import VouchText

/// Tells the pronoun that a letter uses of the applicant, from where no one else can be meant.
struct ApplicantPronoun {
  static let he = WordSet("he him his himself")
  static let she = WordSet("she her hers herself")
  private static let they = WordSet("they them their theirs themself themselves")
  /// What a pronoun counts for, over others, where no bystander stands before it in the paragraph.
  private static let weight = 3

  private struct Count {
    var he = 0
    var she = 0
    var they = 0

    mutating func add(_ token: Token) {
      if he(token) { he += 1 } else if she(token) { she += 1 } else if they(token) { they += 1 }
    }

    private func he(_ token: Token) -> Bool { ApplicantPronoun.he.contains(token) }
    private func she(_ token: Token) -> Bool { ApplicantPronoun.she.contains(token) }
    private func they(_ token: Token) -> Bool { ApplicantPronoun.they.contains(token) }
  }

  private(set) var pronoun = People.Pronoun.unknown

  init(_ letter: Letter, _ people: People) {
    var all = Count()
    var sure = Count()
    var openings = Count()
    var startsWithHe: Bool?
    var isAlone = true
    var paragraph = -1
    for (number, sentence) in letter.sentences.enumerated() where sentence.zone == .body {
      if sentence.paragraph != paragraph { isAlone = true }
      paragraph = sentence.paragraph
      if people.hasBystander[number] { isAlone = false }
      openings.add(letter.tokens[sentence.tokens.lowerBound])
      for token in letter.tokens[sentence.tokens] where token.kind == .word {
        all.add(token)
        if isAlone { sure.add(token) }
        if startsWithHe == nil, isAlone,
          ApplicantPronoun.he.contains(token) || ApplicantPronoun.she.contains(token)
        {
          startsWithHe = ApplicantPronoun.he.contains(token)
        }
      }
    }
    if all.he == 0, all.she == 0 {
      pronoun = all.they > 0 ? .they : .unknown
      return
    }
    // "They" also means patients and families: it is the applicant's where it opens most sentences that a pronoun opens.
    if openings.they > openings.he + openings.she || all.they > 3 * (all.he + all.she) {
      pronoun = .they
      return
    }
    let he = ApplicantPronoun.weight * sure.he + all.he
    let she = ApplicantPronoun.weight * sure.she + all.she
    pronoun = he > she || (he == she && startsWithHe != false) ? .he : .she
  }
}
