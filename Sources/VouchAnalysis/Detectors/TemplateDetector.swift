import VouchLexicon
import VouchText

/// Finds what is left of a form: placeholders in brackets, blanks, runs of X, alternatives of a pronoun.
struct TemplateDetector {
  let words: TemplateWords
  /// UTF-8 byte ranges of the remnants of the last letter, ascending and disjoint.
  private(set) var found: [Range<Int>] = []
  /// Whether the letter at hand is a form with boxes, one of which is checked.
  private var hasCheckedBox = false

  init(lists: inout WordLists) { words = TemplateWords(&lists) }

  /// Finds all remnants.
  mutating func find(in reading: LetterReading) {
    let tokens = reading.letter.tokens
    found.removeAll(keepingCapacity: true)
    hasCheckedBox =
      reading.letter.summary.mayHold(mark: UInt8(ascii: "["))
      && tokens.indices.contains { isBox(tokens, $0, checked: true) }
    var index = 0
    for sentence in reading.letter.sentences
    where mayBegin(in: sentence.summary) && !isSignatureRule(sentence, tokens) {
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
      where match.classID == remnant && !isPronounPair(match, tokens)
        && !isQuoted(tokens, match.tokens) && !isFilled(match.tokens, tokens)
      {
        found.append(reading.letter.bytes(of: match.tokens))
      }
    }
    merge(reading.letter.text.utf8)
  }

  /// The line above a name to sign on.
  private func isSignatureRule(_ line: Sentence, _ tokens: [Token]) -> Bool {
    (line.zone == .closing || line.zone == .signature)
      && tokens[line.tokens].allSatisfy {
        $0.isMark(UInt8(ascii: "_")) || $0.isMark(Mark.ellipsis)
      }
  }

  /// Whether a form's label has its answer on the same line: `Applicant Name: Ana Ruiz`.
  private func isFilled(_ label: Range<Int>, _ tokens: [Token]) -> Bool {
    let answer = label.upperBound + 1
    return answer < tokens.count && tokens[label.upperBound].isMark(UInt8(ascii: ":"))
      && tokens[answer].kind == .word && !tokens[answer].flags.contains(.lineStart)
  }

  /// Whether a remnant may begin among the tokens of a sentence.
  private func mayBegin(in held: TokenSummary) -> Bool {
    TemplateDetector.marks.contains { held.mayHold(mark: $0) } || held.holds(words.crosses)
      || held.holds(words.capitals)
  }

  /// The marks without one of which a sentence holds no remnant, runs of X aside.
  private static let marks = Array("[{(<_/#\"$%@?".utf8) + [Mark.ellipsis]

  /// The index behind the remnant that starts at a token, if one does.
  private func end(of tokens: [Token], from start: Int, _ reading: LetterReading) -> Int? {
    switch tokens[start].kind {
    case .punctuation, .symbol:
      isCheckbox(tokens, start)
        ? nil
        : TemplateBracket(tokens, from: start, of: reading.letter.text.utf8, words)?.remnantEnd
          ?? blank(tokens, start) ?? hashes(tokens, start) ?? splitPronoun(tokens, start)
          ?? markedField(tokens, start) ?? questions(tokens, start)
          ?? blankNumber(tokens, start) ?? variable(tokens, start)
    case .word:
      crosses(tokens, start) ?? pronounPair(tokens, start) ?? mergeField(tokens, start)
        ?? capitalField(tokens, start)
    default: nil
    }
  }

  /// `[ ]` or `[x]` of a form that was filled in.
  private func isCheckbox(_ tokens: [Token], _ start: Int) -> Bool {
    hasCheckedBox
      && (isBox(tokens, start, checked: false) || isBox(tokens, start, checked: true))
  }

  private func isBox(_ tokens: [Token], _ start: Int, checked: Bool) -> Bool {
    let end = start + (checked ? 2 : 1)
    return end < tokens.count && tokens[start].isMark(UInt8(ascii: "["))
      && tokens[end].isMark(UInt8(ascii: "]"))
      && (!checked || tokens[start + 1].hash == words.cross)
  }

  /// `he she` as two plain words is no remnant.
  private func isPronounPair(_ match: PhraseMatch, _ tokens: [Token]) -> Bool {
    tokens[match.tokens].allSatisfy { words.pronouns.contains($0) }
  }

  /// `he/she`, `his/her`, `(s)he`.
  private func pronounPair(_ tokens: [Token], _ start: Int) -> Int? {
    guard words.pronouns.contains(tokens[start]) else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, end - start < 12, tokens[end].isMark(UInt8(ascii: "/")),
      tokens[end].flags.contains(.tight), words.pronouns.contains(tokens[end + 1])
    {
      end += 2
    }
    guard end > start + 1, !isQuoted(tokens, start..<end) else { return nil }
    return isDeclaration(tokens[start..<end]) ? nil : end
  }

  /// `they/them`: the forms of one pronoun, by which a person asks to be called.
  private func isDeclaration(_ tokens: ArraySlice<Token>) -> Bool {
    [words.formsOfHe, words.formsOfShe, words.formsOfThey].contains { forms in
      tokens.allSatisfy { $0.kind != .word || forms.contains($0) }
    }
  }

  /// Whether a remnant is the whole of a quotation, and so what the letter speaks of.
  func isQuoted(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.upperBound < tokens.count
      && tokens[range.lowerBound - 1].isMark(UInt8(ascii: "\""))
      && tokens[range.upperBound].isMark(UInt8(ascii: "\""))
  }

  /// Whether two blanks make one, as in `____ to ____` and `(___) ___-____`.
  private func isOneBlank(_ gap: Range<Int>, _ text: [UInt8]) -> Bool {
    let blanks = "_Xx".utf8
    guard gap.count <= TemplateDetector.widestGap, blanks.contains(text[gap.lowerBound - 1]),
      blanks.contains(text[gap.upperBound])
    else { return false }
    let between = text[gap].filter { (0x61...0x7a).contains($0 | 0x20) }
    return between.isEmpty || between.elementsEqual("to".utf8) || between.elementsEqual("and".utf8)
  }

  /// The most bytes between blanks that make one.
  private static let widestGap = 5

  /// Sorts what was found and joins what overlaps.
  private mutating func merge(_ text: [UInt8]) {
    guard found.count > 1 else { return }
    found.sort { $0.lowerBound < $1.lowerBound }
    var last = 0
    for index in 1..<found.count {
      let range = found[index]
      if range.lowerBound < found[last].upperBound
        || isOneBlank(found[last].upperBound..<range.lowerBound, text)
      {
        found[last] = found[last].lowerBound..<max(found[last].upperBound, range.upperBound)
      } else {
        last += 1
        found[last] = range
      }
    }
    found.removeSubrange((last + 1)...)
  }
}
