import VouchLexicon
import VouchText

/// Finds the names in a letter by their capitals, titles and neighbours.
struct NameFinder {
  private let classes: KnownClasses
  let words: NameWords

  init(classes: KnownClasses, lists: inout WordLists) {
    self.classes = classes
    words = NameWords(&lists)
  }

  /// The most words of a person's name.
  static let longest = 8

  /// Appends all mentions in the order of the text.
  func find(in letter: Letter, matcher: PhraseMatcher, into mentions: inout [NameMention]) {
    let tokens = letter.tokens
    for (number, sentence) in letter.sentences.enumerated() {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard tokens[index].flags.contains(.capitalized) else {
          index += 1
          continue
        }
        if let end = endOfPlain(tokens, index, sentence) {
          mentions.append(
            NameMention(
              tokens: index..<end, kind: .person, title: 0, zone: sentence.zone, sentence: number))
          index = end
          continue
        }
        let title = words.titles.contains(tokens[index])
        let start = title ? index + 1 : index
        var end = endOfName(
          tokens, matcher, from: start, sentence: sentence, afterTitle: title)
        if end == start, !title { end = endOfSchool(tokens, start, sentence) }
        guard end > start else {
          index += 1
          continue
        }
        var kind = NameMention.Kind.person
        if !title,
          (start..<min(end + 1, sentence.tokens.upperBound)).contains(where: {
            words.organisations.contains(tokens[$0])
              && ($0 < end || tokens[$0].flags.contains(.capitalized))
          })
        {
          kind = .organisation
        }
        if kind == .person, !title, isSchoolOwned(tokens, end, sentence) {
          (kind, end) = (.organisation, end + 2)
        }
        if kind == .organisation { end = endOfOrganisation(tokens, end, sentence) }
        mentions.append(
          NameMention(
            tokens: start..<end, kind: kind, title: title ? tokens[index].hash : 0,
            zone: sentence.zone, sentence: number))
        index = end
      }
    }
  }

  /// Behind `University of Lagos`, where the first word is no name by itself; the start where it is none.
  private func endOfSchool(_ tokens: [Token], _ start: Int, _ sentence: Sentence) -> Int {
    guard words.schools.contains(tokens[start]), tokens[start].flags.contains(.capitalized)
    else { return start }
    let end = endOfOrganisation(tokens, start + 1, sentence)
    return end > start + 1 ? end : start
  }

  /// Whether `'s University` follows, as in "St. George's University".
  private func isSchoolOwned(_ tokens: [Token], _ end: Int, _ sentence: Sentence) -> Bool {
    end + 1 < sentence.tokens.upperBound && words.clitics.contains(tokens[end])
      && words.organisations.contains(tokens[end + 1])
      && tokens[end + 1].flags.contains(.capitalized)
  }

  /// Behind `of Lagos` after `University`.
  private func endOfOrganisation(_ tokens: [Token], _ end: Int, _ sentence: Sentence) -> Int {
    guard end + 1 < sentence.tokens.upperBound, words.schools.contains(tokens[end - 1]),
      tokens[end].hash == words.of, tokens[end + 1].flags.contains(.capitalized)
    else { return end }
    var end = end + 2
    while end < sentence.tokens.upperBound, tokens[end].flags.contains(.capitalized),
      tokens[end].kind == .word
    {
      end += 1
    }
    return end
  }

  private func endOfName(
    _ tokens: [Token], _ matcher: PhraseMatcher, from start: Int, sentence: Sentence,
    afterTitle: Bool
  ) -> Int {
    var index = start
    var end = start
    while index < sentence.tokens.upperBound, index - start < NameFinder.longest {
      let token = tokens[index]
      let isFirst = index == sentence.tokens.lowerBound
      if isNamePart(
        tokens, matcher, index, isFirst: isFirst, afterTitle: afterTitle,
        continues: end > start)
        || (end > start && token.flags.contains(.joined) && token.kind == .word
          && token.end - token.start > 1 && !words.clitics.contains(token))
      {
        index += 1
        end = index
      } else if end > start, words.particles.contains(token),
        index + 1 < sentence.tokens.upperBound,
        tokens[index + 1].flags.contains(.capitalized)
          || words.particles.contains(tokens[index + 1])
      {
        index += 1
      } else if end > start, let nickname = endOfNickname(tokens, index, sentence) {
        index = nickname
      } else {
        break
      }
    }
    return end
  }

  /// Behind a nickname in quotation marks, brackets or both, with more of the name behind it: `"Coring"` of `Maria
  /// "Coring" Dimaguiba`.
  private func endOfNickname(_ tokens: [Token], _ index: Int, _ sentence: Sentence) -> Int? {
    let quote = UInt8(ascii: "\"")
    var inner = index
    var closers: [UInt8] = []
    if tokens[inner].isMark(UInt8(ascii: "(")) {
      (inner, closers) = (inner + 1, [UInt8(ascii: ")")])
    }
    if inner < sentence.tokens.upperBound, tokens[inner].isMark(quote) {
      (inner, closers) = (inner + 1, [quote] + closers)
    }
    let end = inner + 1 + closers.count
    guard !closers.isEmpty, end < sentence.tokens.upperBound,
      tokens[inner].flags.contains(.capitalized), tokens[end].flags.contains(.capitalized),
      closers.enumerated().allSatisfy({ tokens[inner + 1 + $0].isMark($1) })
    else { return nil }
    return end
  }

  private func isInitial(_ token: Token) -> Bool {
    token.flags.contains(.abbreviation) && token.flags.contains(.capitalized)
      && token.end - token.start == 2
  }

  /// Whether another initial or a name stands behind an initial.
  private func opensName(_ tokens: [Token], _ matcher: PhraseMatcher, _ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].flags.contains(.capitalized) else { return false }
    return isInitial(tokens[index]) || matcher.ids[index] == .unknown
      || [classes.givenName, classes.givenNameUnsure].contains { id in
        id.map { matcher.classes[index].contains($0) } ?? false
      }
  }

  /// `Md.`, which as a degree has two capitals.
  private func isShortGiven(_ token: Token) -> Bool {
    token.flags.contains(.abbreviation) && !token.flags.contains(.allCaps)
      && token.hash == words.mohammad
  }

  private func isGiven(_ found: ClassSet) -> Bool {
    classes.givenName.map { found.contains($0) } ?? false
  }

  private func isNamePart(
    _ tokens: [Token], _ matcher: PhraseMatcher, _ index: Int, isFirst: Bool, afterTitle: Bool,
    continues: Bool
  ) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.flags.contains(.capitalized) else { return false }
    if words.notNames.contains(token) && !afterTitle { return isShortGiven(token) }
    let found = matcher.classes[index]
    func has(_ id: ClassID?) -> Bool { id.map { found.contains($0) } ?? false }
    if afterTitle && !continues { return !words.placeholders.contains(token) }
    let isName = has(classes.givenName) || has(classes.givenNameUnsure)
    if token.flags.contains(.allCaps) {
      return isName || (matcher.ids[index] == .unknown && token.end - token.start > 3)
    }
    if has(classes.country) || has(classes.demonym) {
      return continues && (afterTitle || isGiven(matcher.classes[index - 1]))
    }
    if !isName, has(classes.specialty) || has(classes.specialtyUnsure) { return false }
    if !continues, isInitial(token) { return opensName(tokens, matcher, index + 1) }
    if !continues, !isName, has(classes.common) { return false }
    if isFirst { return isName && !has(classes.common) || (matcher.ids[index] == .unknown) }
    return true
  }
}
