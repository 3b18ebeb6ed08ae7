import VouchLexicon
import VouchText

/// Finds what is left of a form: placeholders in brackets, blanks, runs of X, alternatives of a pronoun.
struct TemplateDetector {
  private let words: TemplateWords
  /// UTF-8 byte ranges of the remnants of the last letter, ascending and disjoint.
  private(set) var found: [Range<Int>] = []

  init(lists: inout WordLists) { words = TemplateWords(&lists) }

  /// Finds all remnants.
  mutating func find(in reading: LetterReading) {
    let tokens = reading.letter.tokens
    found.removeAll(keepingCapacity: true)
    var index = 0
    for sentence in reading.letter.sentences where mayBegin(in: sentence.summary) {
      index = max(index, sentence.tokens.lowerBound)
      while index < sentence.tokens.upperBound {
        if let end = end(of: tokens, from: index, reading) {
          found.append(Int(tokens[index].start)..<Int(tokens[end - 1].end))
          index = end
        } else {
          index += 1
        }
      }
    }
    if let remnant = reading.classes.templateRemnant {
      for match in reading.matcher.matches
      where match.classID == remnant && !isPronounPair(match, tokens) {
        found.append(reading.letter.bytes(of: match.tokens))
      }
    }
    merge()
  }

  /// Whether a remnant may begin among the tokens of a sentence.
  private func mayBegin(in held: TokenSummary) -> Bool {
    TemplateDetector.marks.contains { held.mayHold(mark: $0) } || held.holds(words.crosses)
  }

  /// The marks without one of which a sentence holds no remnant, runs of X aside.
  private static let marks = Array("[{(<_/".utf8)

  /// The index behind the remnant that starts at a token, if one does.
  private func end(of tokens: [Token], from start: Int, _ reading: LetterReading) -> Int? {
    switch tokens[start].kind {
    case .punctuation, .symbol: bracket(tokens, start, reading) ?? blank(tokens, start)
    case .word: crosses(tokens, start) ?? pronounPair(tokens, start)
    default: nil
    }
  }

  /// `he she` as two plain words is no remnant.
  private func isPronounPair(_ match: PhraseMatch, _ tokens: [Token]) -> Bool {
    tokens[match.tokens].allSatisfy { words.pronouns.contains($0) }
  }

  /// `[NAME]`, `{{program}}`, `<specialty>`, `(insert example)`: the index behind the closing bracket.
  private func bracket(_ tokens: [Token], _ start: Int, _ reading: LetterReading) -> Int? {
    let opener = tokens[start]
    guard opener.kind == .punctuation || opener.kind == .symbol else { return nil }
    let closer: UInt8
    switch reading.letter.text.utf8[Int(opener.start)] {
    case UInt8(ascii: "["): closer = 0x5d
    case UInt8(ascii: "{"): closer = 0x7d
    case UInt8(ascii: "("): closer = 0x29
    case UInt8(ascii: "<"): closer = 0x3e
    default: return nil
    }
    var index = start + 1
    var wordCount = 0
    var telling = false
    // "< 90" is a sign, "<name" a form's; brackets inside a quotation are an editor's.
    let isTag =
      start + 1 < tokens.count && tokens[start + 1].flags.contains(.tight)
      && tokens[start + 1].kind != .number
    let isQuoted = start > 0 && tokens[start - 1].isMark(UInt8(ascii: "\""))
    var instructing = false
    while index < tokens.count, index - start < 24 {
      let token = tokens[index]
      let byte = reading.letter.text.utf8[Int(token.start)]
      if token.end - token.start == 1, byte == closer {
        while index + 1 < tokens.count, tokens[index + 1].flags.contains(.tight),
          reading.letter.text.utf8[Int(tokens[index + 1].start)] == closer
        {
          index += 1
        }
        switch closer {
        case 0x29: return instructing ? index + 1 : nil
        case 0x3e: return wordCount > 0 && wordCount <= 8 && isTag ? index + 1 : nil
        case 0x5d:
          return !telling && (isQuoted || (wordCount == 0 && index > start + 1)) ? nil : index + 1
        default: return index + 1
        }
      }
      if token.kind == .word {
        if wordCount == 0, words.instruction.contains(token) { instructing = true }
        if words.placeholder.contains(token) || token.flags.contains(.allCaps) { telling = true }
        if token.hash != words.please { wordCount += 1 }
      } else if token.kind == .email {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A run of underscores, with the blanks and dividers that follow.
  private func blank(_ tokens: [Token], _ start: Int) -> Int? {
    guard tokens[start].isMark(UInt8(ascii: "_")), tokens[start].end - tokens[start].start >= 2
    else {
      return nil
    }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].isMark(UInt8(ascii: "/")),
      tokens[end + 1].isMark(UInt8(ascii: "_"))
    {
      end += 2
    }
    return end
  }

  /// `XXX`, `XX/XX/2024`.
  private func crosses(_ tokens: [Token], _ start: Int) -> Int? {
    guard isCrosses(tokens[start]) else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].isMark(UInt8(ascii: "/")),
      isCrosses(tokens[end + 1]) || tokens[end + 1].kind == .number
    {
      end += 2
    }
    let length = tokens[start].end - tokens[start].start
    return length >= 3 || end > start + 1 ? end : nil
  }

  private func isCrosses(_ token: Token) -> Bool {
    token.kind == .word && token.flags.contains(.allCaps)
      && words.crosses.contains(token)
  }

  /// `he/she`, `his/her`, `(s)he`.
  private func pronounPair(_ tokens: [Token], _ start: Int) -> Int? {
    guard words.pronouns.contains(tokens[start]) else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].isMark(UInt8(ascii: "/")),
      tokens[end].flags.contains(.tight), words.pronouns.contains(tokens[end + 1])
    {
      end += 2
    }
    return end > start + 1 ? end : nil
  }

  /// Sorts what was found and joins what overlaps.
  private mutating func merge() {
    guard found.count > 1 else { return }
    found.sort { $0.lowerBound < $1.lowerBound }
    var last = 0
    for index in 1..<found.count {
      let range = found[index]
      if range.lowerBound < found[last].upperBound {
        found[last] = found[last].lowerBound..<max(found[last].upperBound, range.upperBound)
      } else {
        last += 1
        found[last] = range
      }
    }
    found.removeSubrange((last + 1)...)
  }
}
