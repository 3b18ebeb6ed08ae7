import VouchText

/// Blanks without brackets: each function takes the token that may begin one and gives the index behind it, or nil.
extension TemplateDetector {
  /// A run of underscores, with the blanks and dividers that follow, or a long one of full stops.
  func blank(_ tokens: [Token], _ start: Int) -> Int? {
    let length = tokens[start].end - tokens[start].start
    if tokens[start].isMark(Mark.ellipsis), length >= 6 {
      return isLeader(tokens, start) ? nil : start + 1
    }
    guard tokens[start].isMark(UInt8(ascii: "_")), length >= 2 else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].isMark(UInt8(ascii: "/")),
      tokens[end + 1].isMark(UInt8(ascii: "_"))
    {
      end += 2
    }
    return end
  }

  /// Dots that lead to what was filled in: `Attendance ...... 4/5`.
  private func isLeader(_ tokens: [Token], _ start: Int) -> Bool {
    start + 1 < tokens.count && !tokens[start + 1].flags.contains(.lineStart)
      && (tokens[start + 1].kind != .word || tokens[start + 1].flags.contains(.capitalized))
  }

  /// `###`, `###-###-####`, but no heading's mark at the start of a line.
  func hashes(_ tokens: [Token], _ start: Int) -> Int? {
    func isHash(_ token: Token) -> Bool {
      token.kind == .symbol && token.hash == UInt64(UInt8(ascii: "#"))
    }
    guard isHash(tokens[start]), !tokens[start].flags.contains(.lineStart),
      start == 0 || !tokens[start].flags.contains(.tight) || !isHash(tokens[start - 1])
    else { return nil }
    var end = start + 1
    while end < tokens.count, tokens[end].flags.contains(.tight),
      isHash(tokens[end]) || tokens[end].isMark(UInt8(ascii: "-"))
    {
      end += 1
    }
    return end - start >= 3 ? end : nil
  }

  /// `$$NAME$$`, `%SPECIALTY%`, `@@first_name@@`: words of a form between marks of one kind.
  func markedField(_ tokens: [Token], _ start: Int) -> Int? {
    let mark = tokens[start].hash
    guard tokens[start].kind == .symbol, "$%@^~".utf8.contains(where: { UInt64($0) == mark }),
      start == 0 || !tokens[start - 1].flags.contains(.tight) || tokens[start - 1].hash != mark
    else { return nil }
    func isMark(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].kind == .symbol && tokens[index].hash == mark
        && tokens[index].flags.contains(.tight)
    }
    var index = start + 1
    if isMark(index) { index += 1 }
    let opening = index - start
    var isTelling = false
    let limit = min(index + 8, tokens.count)
    while index < limit, tokens[index].kind == .word || tokens[index].isMark(UInt8(ascii: "_")) {
      guard index > start + opening || tokens[index].flags.contains(.tight) else { return nil }
      if tokens[index].flags.contains(.allCaps) || words.placeholder.contains(tokens[index]) {
        isTelling = true
      }
      index += 1
    }
    guard isTelling, (0..<opening).allSatisfy({ isMark(index + $0) }) else { return nil }
    return index + opening
  }

  /// `# weeks`, `_ months`: a mark in place of a number.
  func blankNumber(_ tokens: [Token], _ start: Int) -> Int? {
    let mark = tokens[start]
    guard mark.hash == UInt64(UInt8(ascii: "#")) || mark.isMark(UInt8(ascii: "_")),
      mark.end - mark.start == 1, !mark.flags.contains(.lineStart), start + 1 < tokens.count,
      words.units.contains(tokens[start + 1]), !tokens[start + 1].flags.contains(.tight)
    else { return nil }
    return start + 2
  }

  /// `$NAME`.
  func variable(_ tokens: [Token], _ start: Int) -> Int? {
    guard tokens[start].hash == UInt64(UInt8(ascii: "$")), start + 1 < tokens.count,
      tokens[start + 1].flags.isSuperset(of: [.tight, .allCaps]),
      words.placeholder.contains(tokens[start + 1])
    else { return nil }
    return start + 2
  }

  /// `LASTNAME` between words that are not in capitals.
  func capitalField(_ tokens: [Token], _ start: Int) -> Int? {
    guard tokens[start].flags.contains(.allCaps), words.capitals.contains(tokens[start]), start > 0,
      !tokens[start].flags.contains(.lineStart)
    else { return nil }
    let near = max(0, start - 2)..<min(start + 3, tokens.count)
    let isAlone = near.allSatisfy { $0 == start || !tokens[$0].flags.contains(.allCaps) }
    let isLabel = start + 1 < tokens.count && tokens[start + 1].isMark(UInt8(ascii: ":"))
    return isAlone && !isLabel ? start + 1 : nil
  }

  /// `????` where a word should stand.
  func questions(_ tokens: [Token], _ start: Int) -> Int? {
    func isQuestion(_ token: Token) -> Bool { token.isMark(UInt8(ascii: "?")) }
    guard isQuestion(tokens[start]), !tokens[start].flags.contains(.tight) else { return nil }
    var end = start + 1
    while end < tokens.count, tokens[end].flags.contains(.tight), isQuestion(tokens[end]) {
      end += 1
    }
    guard end - start >= 2 else { return nil }
    // A row of them is one remnant.
    while end < tokens.count, isQuestion(tokens[end]) { end += 1 }
    return end
  }

  /// `PD_LastName`, the field of a form letter.
  func mergeField(_ tokens: [Token], _ start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start].flags.contains(.capitalized),
      tokens[start + 1].isMark(UInt8(ascii: "_")), tokens[start + 1].flags.contains(.tight),
      tokens[start + 1].end - tokens[start + 1].start == 1,
      tokens[start + 2].flags.contains(.tight), tokens[start + 2].flags.contains(.capitalized)
    else { return nil }
    return start + 3
  }

  /// `XXX`, `XX/XX/2024`.
  func crosses(_ tokens: [Token], _ start: Int) -> Int? {
    guard isCrosses(tokens[start]) else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].isMark(UInt8(ascii: "/")),
      isCrosses(tokens[end + 1]) || tokens[end + 1].kind == .number
    {
      end += 2
    }
    let length = tokens[start].end - tokens[start].start
    guard length >= 3 || end > start + 1 else { return nil }
    return isQuoted(tokens, start..<end) ? nil : end
  }

  private func isCrosses(_ token: Token) -> Bool {
    token.kind == .word && token.flags.contains(.allCaps)
      && words.crosses.contains(token)
  }

  /// `(s)he`.
  func splitPronoun(_ tokens: [Token], _ start: Int) -> Int? {
    guard start + 3 < tokens.count, tokens[start].isMark(UInt8(ascii: "(")),
      tokens[start + 2].isMark(UInt8(ascii: ")")), words.pronouns.contains(tokens[start + 1]),
      tokens[start + 3].flags.contains(.tight), words.pronouns.contains(tokens[start + 3])
    else { return nil }
    return start + 4
  }
}
