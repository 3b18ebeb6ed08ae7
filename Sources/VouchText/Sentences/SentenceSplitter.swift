/// Splits the body into sentences, and gives every other line a sentence of its own.
struct SentenceSplitter {
  let words: Words

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
}
