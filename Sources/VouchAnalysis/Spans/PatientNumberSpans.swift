import VouchLexicon
import VouchText

/// Proposes numbers that may identify a patient in the sense of the HIPAA privacy rule (45 CFR 164.514(b)(2)): record
/// numbers, birth dates, addresses, a room or bed with a date, telephone numbers.
struct PatientNumberSpans {
  private let words: PatientNumberWords

  init(lists: inout WordLists) { words = PatientNumberWords(&lists) }

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    for position in reading.views.indices {
      let sentence = reading.views[position].sentence.tokens
      let held = reading.views[position].sentence.summary
      let hasDay = held.holds(.date) || held.holds(words.months)
      func propose(_ type: StaticString, _ span: Range<Int>) {
        spans.begin(.identifier, span, position: position, reading)
        spans.add(type)
      }
      if held.holds(words.recordKey) {
        findRecords(sentence, reading) { propose("record", $0) }
      }
      if hasDay, held.holds(words.room) { findRooms(sentence, reading) { propose("room", $0) } }
      if held.holds(.number), held.holds(words.street) {
        findAddresses(sentence, reading) { propose("address", $0) }
      }
      if hasDay, held.holds(words.event) { findDays(sentence, reading) { propose("day", $0) } }
      if held.holds(.phone) || held.holds(.email), held.holds(words.kin) {
        findContacts(sentence, reading) { propose("contact", $0) }
      }
    }
  }

  /// `MRN 0048213`, `DOB 2/19/1948`, `accession S24-10987`, `born 3/14/2001`.
  private func findRecords(
    _ sentence: Range<Int>, _ reading: LetterReading, report: (Range<Int>) -> Void
  ) {
    let tokens = reading.tokens
    for index in sentence where words.recordKey.contains(tokens[index]) {
      var next = index + 1
      while next < sentence.upperBound, next - index < 5, isFiller(tokens[next]) { next += 1 }
      guard next < sentence.upperBound else { continue }
      let token = tokens[next]
      let length = token.end - token.start
      let isBirth = words.born.contains(tokens[index])
      let isNumber =
        token.kind == .date || token.kind == .phone
        || (token.kind == .number && length >= 4 && !isBirth && !isYear(token, reading))
        || (hasDigit(token, reading) && token.flags.contains(.capitalized))
        || (token.flags.contains(.allCaps) && next + 1 < sentence.upperBound
          && tokens[next + 1].kind == .number && tokens[next + 1].range.count >= 3)
        || (token.kind == .number && next + 1 < sentence.upperBound
          && tokens[next + 1].kind == .number && tokens[next + 1].flags.contains(.joined))
      // A short number that could be a telephone's is the record's.
      if isNumber, token.kind != .phone || length <= 8 {
        var end = next + 1
        while end < sentence.upperBound,
          tokens[end].flags.contains(.joined) || tokens[end].kind == .number
        {
          end += 1
        }
        report(index..<end)
      } else if isBirth, isDay(tokens, next, sentence) {
        report(index..<endOfDay(tokens, next, sentence))
      }
    }
  }

  private func isFiller(_ token: Token) -> Bool {
    token.kind == .symbol || token.isMark(UInt8(ascii: ":")) || token.isMark(UInt8(ascii: "("))
      || words.filler.contains(token)
  }

  private func isYear(_ token: Token, _ reading: LetterReading) -> Bool {
    let text = reading.letter.text.utf8[token.range]
    return text.count == 4
      && (text.starts(with: "19".utf8) || text.starts(with: "20".utf8))
  }

  private func hasDigit(_ token: Token, _ reading: LetterReading) -> Bool {
    token.kind == .word
      && reading.letter.text.utf8[token.range].contains { (0x30...0x39).contains($0) }
      && token.end - token.start >= 3
  }

  /// A room or bed with a day near it.
  private func findRooms(
    _ sentence: Range<Int>, _ reading: LetterReading, report: (Range<Int>) -> Void
  ) {
    let tokens = reading.tokens
    for index in sentence where words.room.contains(tokens[index]) {
      guard index + 1 < sentence.upperBound,
        tokens[index + 1].kind == .number || hasDigit(tokens[index + 1], reading),
        let day = (max(sentence.lowerBound, index - 9)..<min(sentence.upperBound, index + 10))
          .first(where: { isDay(tokens, $0, sentence) })
      else { continue }
      report(min(index, day)..<max(index + 2, endOfDay(tokens, day, sentence)))
    }
  }

  /// `14 Church Lane`.
  private func findAddresses(
    _ sentence: Range<Int>, _ reading: LetterReading, report: (Range<Int>) -> Void
  ) {
    let tokens = reading.tokens
    for index in sentence where tokens[index].kind == .number {
      var end = index + 1
      while end < sentence.upperBound, end - index < 5, tokens[end].flags.contains(.capitalized) {
        end += 1
      }
      let isStreet = (index + 1..<end).contains { words.street.contains(tokens[$0]) }
      if isStreet { report(index..<end) }
    }
  }

  /// A day that may be that of a clinical event.
  private func findDays(
    _ sentence: Range<Int>, _ reading: LetterReading, report: (Range<Int>) -> Void
  ) {
    let tokens = reading.tokens
    for index in sentence where isDay(tokens, index, sentence) {
      guard index == sentence.lowerBound || !isDay(tokens, index - 1, sentence),
        (max(sentence.lowerBound, index - 4)..<min(sentence.upperBound, index + 5)).contains(
          where: {
            words.event.contains(tokens[$0])
          })
      else { continue }
      report(index..<endOfDay(tokens, index, sentence))
    }
  }

  private func findContacts(
    _ sentence: Range<Int>, _ reading: LetterReading, report: (Range<Int>) -> Void
  ) {
    let tokens = reading.tokens
    for index in sentence where tokens[index].kind == .phone || tokens[index].kind == .email {
      let before = max(sentence.lowerBound, index - 8)..<index
      if before.contains(where: { words.kin.contains(tokens[$0]) }) {
        report(index..<index + 1)
      }
    }
  }

  /// Whether `12 January`, `January 12`, `3/14/2001` begins at a token.
  private func isDay(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    if tokens[index].kind == .date { return true }
    guard index + 1 < sentence.upperBound else { return false }
    let next = tokens[index + 1]
    if words.months.contains(tokens[index]) {
      return next.kind == .number && next.end - next.start <= 4 || next.hash == words.day
    }
    return tokens[index].kind == .number && tokens[index].end - tokens[index].start <= 4
      && words.months.contains(next)
  }

  private func endOfDay(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Int {
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
