/// Splits the body into sentences, and gives every other line a sentence of its own.
struct SentenceSplitter {
  private let words: Words

  init(_ lists: inout WordLists) { words = Words(&lists) }

  /// Replaces `sentences`; returns the number of body paragraphs.
  func fill(_ sentences: inout [Sentence], lines: [Line], tokens: [Token]) -> Int {
    sentences.removeAll(keepingCapacity: true)
    let isWrapped = self.isWrapped(lines)
    var paragraph = -1
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        index += 1
        continue
      }
      guard line.zone == .body || line.zone == .waiver else {
        sentences.append(Sentence(tokens: line.tokens, zone: line.zone, paragraph: -1))
        index += 1
        continue
      }
      var end = index + 1
      if isWrapped {
        while end < lines.count, continues(lines[end - 1], lines[end], tokens) { end += 1 }
      }
      if line.zone == .body { paragraph += 1 }
      split(
        line.tokens.lowerBound..<lines[end - 1].tokens.upperBound, tokens: tokens,
        zone: line.zone, paragraph: line.zone == .body ? paragraph : -1, into: &sentences)
      index = end
    }
    return paragraph + 1
  }

  /// Whether the body's lines are broken to a width, so that a line end is no paragraph end.
  private func isWrapped(_ lines: [Line]) -> Bool {
    var long = 0
    var followed = 0
    for index in lines.indices where lines[index].zone == .body {
      let length = lines[index].range.count
      if length > 140 { return false }
      if length >= 45 {
        long += 1
        if index + 1 < lines.count, !lines[index + 1].isBlank { followed += 1 }
      }
    }
    return long > 0 && followed * 3 >= long
  }

  private func continues(_ line: Line, _ next: Line, _ tokens: [Token]) -> Bool {
    guard next.zone == line.zone, !next.isBlank, line.range.count >= 40 else { return false }
    let opener = tokens[next.tokens.lowerBound]
    return opener.kind != .symbol && !opener.isMark(UInt8(ascii: "-"))
  }

  private func split(
    _ range: Range<Int>, tokens: [Token], zone: Zone, paragraph: Int,
    into sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      var end = index + 1
      if endsSentence(index, tokens, limit: range.upperBound, end: &end),
        end == range.upperBound || !isLabel(start..<index, tokens)
      {
        sentences.append(Sentence(tokens: start..<end, zone: zone, paragraph: paragraph))
        start = end
      }
      index = end
    }
    if start < range.upperBound {
      sentences.append(
        Sentence(tokens: start..<range.upperBound, zone: zone, paragraph: paragraph))
    }
  }

  /// Whether tokens before a full stop are the number of a list's item.
  private func isLabel(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard range.count == 1 else { return false }
    let token = tokens[range.lowerBound]
    return token.kind == .number && token.flags.contains(.lineStart)
  }

  /// Whether a sentence ends at a token; `end` moves behind closing quotation marks and brackets.
  private func endsSentence(
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

  private struct Words {
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
}
