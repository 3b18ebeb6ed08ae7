import VouchText

/// Names that are told by where they stand: in a signature, in a subject line.
extension NameFinder {
  /// Behind a name that stands where only names do, so that each of its words may be a plain one.
  func endOfPlain(_ tokens: [Token], _ start: Int, _ sentence: Sentence) -> Int? {
    switch sentence.zone {
    case .signature, .closing: endOfSigned(tokens, start, sentence)
    case .subject: endOfSubject(tokens, start, sentence)
    case .letterhead, .date, .salutation, .body, .enclosure, .waiver: nil
    }
  }

  /// Behind `Art Page` of `Art Page, MD`.
  private func endOfSigned(_ tokens: [Token], _ start: Int, _ sentence: Sentence) -> Int? {
    guard start == sentence.tokens.lowerBound,
      let end = endOfCapitals(tokens, start, sentence), end + 1 < sentence.tokens.upperBound,
      tokens[end].isMark(UInt8(ascii: ",")), words.degrees.contains(tokens[end + 1]),
      tokens[end + 1].flags.contains(.capitalized)
    else { return nil }
    return end
  }

  /// Behind `Will May` of `Re: Will May`.
  private func endOfSubject(_ tokens: [Token], _ start: Int, _ sentence: Sentence) -> Int? {
    guard start > sentence.tokens.lowerBound, tokens[start - 1].isMark(UInt8(ascii: ":")),
      let end = endOfCapitals(tokens, start, sentence),
      end == sentence.tokens.upperBound || tokens[end].kind == .punctuation,
      !(start..<end).contains(where: {
        words.topics.contains(tokens[$0]) || words.organisations.contains(tokens[$0])
      })
    else { return nil }
    return end
  }

  /// Behind two to four words with capitals, with particles between them.
  private func endOfCapitals(_ tokens: [Token], _ start: Int, _ sentence: Sentence) -> Int? {
    guard !words.titles.contains(tokens[start]) else { return nil }
    var end = start
    while end < sentence.tokens.upperBound, tokens[end].kind == .word,
      tokens[end].flags.contains(.capitalized)
        || end > start && words.particles.contains(tokens[end])
    {
      end += 1
    }
    return (2...4).contains(end - start) ? end : nil
  }
}
