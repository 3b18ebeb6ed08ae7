import VouchText

/// Finds the phrases that may say how long or how much, by the grammar of numbers, units and dates.
struct DurationFinder {
  let words: DurationWords
  /// The phrases of the sentence at hand.
  private(set) var phrases: [Range<Int>] = []

  init(lists: inout WordLists) { words = DurationWords(&lists) }

  /// Whether a phrase that begins with a token says how often: "every Tuesday".
  func isRepeated(_ first: Token) -> Bool { words.every.contains(first) }

  /// Whether a phrase that begins with a token has no end: "since 2019".
  func isOpen(_ first: Token) -> Bool { words.since.contains(first) }

  /// Finds the phrases in one sentence, ascending and disjoint; neighbours joined.
  mutating func find(in sentence: Sentence, tokens: [Token]) {
    phrases.removeAll(keepingCapacity: true)
    let held = sentence.summary
    guard held.holds(.number) || held.holds(.date) || held.holds(words.openers) else { return }
    let sentence = sentence.tokens
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if opens(tokens[index]), let end = span(tokens, index, sentence.upperBound) {
        if let last = phrases.last, index - last.upperBound <= 3,
          tokens[last.upperBound..<index].allSatisfy({
            words.filler.contains($0) || $0.isMark(UInt8(ascii: ","))
          })
        {
          phrases[phrases.count - 1] = last.lowerBound..<end
        } else {
          phrases.append(index..<end)
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Whether a phrase can begin with a token.
  @inline(__always)
  private func opens(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .date || words.openers.contains(token)
  }

  private func span(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    monthNamed(tokens, start, limit) ?? mostOfMonth(tokens, start, limit)
      ?? quantity(tokens, start, limit)
      ?? repeated(tokens, start, limit) ?? dates(tokens, start, limit)
  }

  /// `four consecutive weeks`, `a four-week`, `half a year`, with `a week` or `each month` behind.
  private func quantity(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    guard isQuantity(tokens[start]) else { return nil }
    var index = start + 1
    while index < limit, index - start < 6,
      isQuantity(tokens[index]) || words.between.contains(tokens[index])
        || tokens[index].hash == words.or || tokens[index].hash == words.odd,
      !words.unit.contains(tokens[index])
    {
      index += 1
    }
    if index + 1 < limit, isDescription(tokens[index], of: tokens[index + 1]),
      tokens[start].kind == .number || words.numerals.contains(tokens[start])
    {
      index += 1
    }
    guard index < limit, words.unit.contains(tokens[index]),
      index + 1 == limit || tokens[index + 1].hash != words.old
    else { return nil }
    var end = index + 1
    if words.kinds.contains(tokens[index]), end < limit, words.unit.contains(tokens[end]) {
      end += 1
    }
    while end < limit, tokens[end].flags.contains(.joined), tokens[end].kind == .word,
      tokens[end].end - tokens[end].start > 2
    {
      end += 1
    }
    if end + 1 < limit, words.tail.contains(tokens[end]), words.unit.contains(tokens[end + 1]) {
      end += 2
    } else if end + 2 < limit, tokens[end].hash == words.and, isQuantity(tokens[end + 1]),
      tokens[end + 2].hash == words.half
    {
      end += 3
    }
    return end
  }

  /// `swing` of `five swing shifts`.
  private func isDescription(_ token: Token, of unit: Token) -> Bool {
    token.kind == .word && !token.flags.contains(.capitalized) && !words.plain.contains(token)
      && !words.unit.contains(token) && words.unit.contains(unit)
  }

  private func isQuantity(_ token: Token) -> Bool {
    token.kind == .number || words.quantity.contains(token)
  }

  /// `every Tuesday`, `daily`.
  private func repeated(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    if words.adverb.contains(tokens[start]) { return start + 1 }
    guard words.every.contains(tokens[start]), start + 1 < limit,
      words.weekday.contains(tokens[start + 1])
    else { return nil }
    var end = start + 2
    if end < limit, words.weekday.contains(tokens[end]) { end += 1 }
    if end + 1 < limit, tokens[end].hash == words.and, words.weekday.contains(tokens[end + 1]) {
      end += 2
    }
    return end
  }
}
