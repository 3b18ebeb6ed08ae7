import VouchText

/// Days of the calendar, as they are written in a sentence.
extension PatientNumberWords {
  /// Whether `12 January`, `January 12`, `3/14/2001` begins at a token.
  func isDay(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    if tokens[index].kind == .date { return true }
    guard index + 1 < sentence.upperBound else { return false }
    let next = tokens[index + 1]
    if months.contains(tokens[index]) {
      return next.kind == .number && next.end - next.start <= 4 || next.hash == day
    }
    return tokens[index].kind == .number && tokens[index].end - tokens[index].start <= 4
      && months.contains(next)
  }

  func endOfDay(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Int {
    if tokens[index].kind == .date { return index + 1 }
    var end = index + 2
    if end < sentence.upperBound, tokens[end].isMark(UInt8(ascii: ",")),
      end + 1 < sentence.upperBound,
      tokens[end + 1].kind == .number
    {
      end += 2
    } else if end < sentence.upperBound, tokens[end].kind == .number {
      end += 1
    }
    return end
  }
}
