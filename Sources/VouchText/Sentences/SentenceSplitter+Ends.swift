/// Where sentences end.
extension SentenceSplitter {
  struct Words {
    let canEnd, starters: WordList
    let no = WordHash.of("no")

    init(_ lists: inout WordLists) {
      // Abbreviations at which a sentence can end.
      canEnd = lists.list("md do phd mbbs mph ma ms mba msc facp am pm usa etc jr sr inc dc uk")
      // Words that open a sentence rather than continue a name or title.
      starters = lists.list(
        """
        she he they i we the this that these those in on at as his her their it its my our when after before
        during with for a an one to there while although since if by from of even both each over through
        despite however
        """)
    }
  }

  /// Whether tokens before a full stop are the number of a list's item.
  func isLabel(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard range.count == 1 else { return false }
    let token = tokens[range.lowerBound]
    return token.kind == .number && token.flags.contains(.lineStart)
  }

  /// Whether a sentence ends at a token; `end` moves behind closing quotation marks and brackets.
  func endsSentence(
    _ index: Int, _ tokens: [Token], limit: Int, end: inout Int
  ) -> Bool {
    let token = tokens[index]
    if token.kind == .word {
      guard token.flags.contains(.abbreviation), index + 1 < limit else { return false }
      let next = tokens[index + 1]
      let isInitial = token.end - token.start == 2
      return (isInitial || words.canEnd.contains(token))
        && next.flags.contains(.capitalized) && words.starters.contains(next)
    }
    guard token.kind == .punctuation else { return false }
    switch UInt8(truncatingIfNeeded: token.hash) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), Mark.ellipsis: break
    default: return false
    }
    while end < limit, tokens[end].flags.contains(.tight), closes(tokens[end]) { end += 1 }
    guard end < limit else { return true }
    let next = tokens[end]
    if next.flags.contains(.tight) { return false }
    switch next.kind {
    case .word:
      return next.flags.contains(.capitalized)
    case .number:
      // "the No. 1 resident"
      return index == 0 || tokens[index - 1].hash != words.no
        || !tokens[index - 1].flags.contains(.capitalized)
    case .percent, .age, .date, .time, .symbol:
      return true
    case .punctuation:
      return !next.isMark(UInt8(ascii: ",")) && !next.isMark(Mark.dash)
        && !next.isMark(UInt8(ascii: ";"))
    case .email, .phone:
      return false
    }
  }

  private func closes(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch UInt8(truncatingIfNeeded: token.hash) {
    case 0x22, 0x27, 0x29, 0x5d, 0x2e, 0x21, 0x3f: return true
    default: return false
    }
  }
}
