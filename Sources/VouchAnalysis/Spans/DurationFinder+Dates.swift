import VouchText

/// Durations told by months and dates.
extension DurationFinder {
  /// `the month of May`.
  func monthNamed(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard start + 2 < limit, words.unit.contains(tokens[start]), tokens[start + 1].hash == words.of,
      words.month.contains(tokens[start + 2])
    else { return nil }
    return start + 3
  }

  /// `all of February`, `the greater part of August`.
  func mostOfMonth(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard words.most.contains(tokens[start]), start + 2 < limit,
      tokens[start + 1].hash == words.of
    else { return nil }
    return words.month.contains(tokens[start + 2]) ? start + 3 : nil
  }

  /// `since 2019`, `from August to April`.
  func dates(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    if words.since.contains(tokens[start]) {
      let end = endOfDate(tokens, start + 1, limit)
      return end > start + 1 ? end : nil
    }
    let opens = words.from.contains(tokens[start])
    let first = opens ? start + 1 : start
    guard opens || isDate(tokens[start]) else { return nil }
    let middle = endOfDate(tokens, first, limit)
    guard middle > first, middle < limit,
      words.until.contains(tokens[middle]) || tokens[middle].isMark(UInt8(ascii: "-"))
        || tokens[middle].isMark(Mark.dash)
    else { return nil }
    let end = endOfDate(tokens, middle + 1, limit)
    return end > middle + 1 ? end : nil
  }

  private func isDate(_ token: Token) -> Bool {
    words.month.contains(token) || token.kind == .date || words.ordinals.contains(token)
      || (token.kind == .number && token.end - token.start <= 4)
  }

  private func endOfDate(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int {
    var end = start
    var last = start
    while end < limit, end - start < 8 {
      if isDate(tokens[end]) {
        end += 1
        last = end
      } else if !words.until.contains(tokens[end]),
        words.filler.contains(tokens[end]) || tokens[end].isMark(UInt8(ascii: ","))
          || words.partOf.contains(tokens[end])
      {
        end += 1
      } else {
        break
      }
    }
    return last
  }
}
