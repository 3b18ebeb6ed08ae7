import VouchLexicon
import VouchText

/// Proposes numbers that may identify a patient in the sense of the HIPAA privacy rule (45 CFR 164.514(b)(2)): record
/// numbers, birth dates, addresses, a room or bed with a date, telephone numbers.
struct PatientNumberSpans {
  private let words: PatientNumberWords
  /// The most tokens of a record's number.
  private static let mostParts = 8

  init(lists: inout WordLists) { words = PatientNumberWords(&lists) }

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    for position in reading.views.indices {
      let held = reading.views[position].sentence.summary
      let hasDay = held.holds(.date) || held.holds(words.months)
      if held.holds(words.recordKey) { findRecords(position, reading, &spans) }
      if hasDay, held.holds(words.room) { findRooms(position, reading, &spans) }
      if held.holds(.number), held.holds(words.street) { findAddresses(position, reading, &spans) }
      if hasDay, held.holds(words.event) { findDays(position, reading, &spans) }
      if held.holds(.phone) || held.holds(.email), held.holds(words.kin) {
        findContacts(position, reading, &spans)
      }
    }
  }

  private func propose(
    _ type: StaticString, _ span: Range<Int>, _ position: Int, _ reading: LetterReading,
    _ spans: inout SpanCollector
  ) {
    spans.begin(.identifier, span, position: position, reading)
    spans.add(type)
  }

  /// `MRN 0048213`, `DOB 2/19/1948`, `accession S24-10987`, `born 3/14/2001`.
  private func findRecords(
    _ position: Int, _ reading: LetterReading, _ spans: inout SpanCollector
  ) {
    let (tokens, sentence) = (reading.tokens, reading.views[position].sentence.tokens)
    for index in sentence where words.recordKey.contains(tokens[index]) {
      var next = index + 1
      while next < sentence.upperBound, next - index < 5, isFiller(tokens[next]) { next += 1 }
      guard next < sentence.upperBound else { continue }
      let token = tokens[next]
      let length = token.end - token.start
      let isBirth = words.born.contains(tokens[index])
      let isNumber =
        token.kind == .date || (token.kind == .phone && tokens[index].hash != words.number)
        || (token.kind == .number && length >= 4 && !isBirth && !isYear(token, reading))
        || (hasDigit(token, reading) && token.flags.contains(.capitalized))
        || (token.flags.contains(.allCaps) && next + 1 < sentence.upperBound
          && tokens[next + 1].kind == .number && tokens[next + 1].range.count >= 3)
        || (token.kind == .number && next + 1 < sentence.upperBound
          && tokens[next + 1].kind == .number && tokens[next + 1].flags.contains(.joined))
      // A short number that could be a telephone's is the record's.
      if isNumber, token.kind != .phone || length <= 8 {
        var end = next + 1
        while end < sentence.upperBound, end - next < PatientNumberSpans.mostParts,
          tokens[end].flags.contains(.joined) || tokens[end].kind == .number
        {
          end += 1
        }
        propose("record", index..<end, position, reading, &spans)
      } else if isBirth, words.isDay(tokens, next, sentence) {
        propose("record", index..<words.endOfDay(tokens, next, sentence), position, reading, &spans)
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

  /// A bed, or a room in a sentence about a patient, with a day near it.
  private func findRooms(
    _ position: Int, _ reading: LetterReading, _ spans: inout SpanCollector
  ) {
    let (tokens, view) = (reading.tokens, reading.views[position])
    let sentence = view.sentence.tokens
    let isAboutPatient = view.classes.intersects(reading.classes.clinicalOrPatients)
    for index in sentence where words.room.contains(tokens[index]) {
      guard isAboutPatient || words.bed.contains(tokens[index]), index + 1 < sentence.upperBound,
        tokens[index + 1].kind == .number || hasDigit(tokens[index + 1], reading),
        let day = (max(sentence.lowerBound, index - 9)..<min(sentence.upperBound, index + 10))
          .first(where: { words.isDay(tokens, $0, sentence) })
      else { continue }
      propose(
        "room", min(index, day)..<max(index + 2, words.endOfDay(tokens, day, sentence)), position,
        reading, &spans)
    }
  }

  /// `14 Church Lane`.
  private func findAddresses(
    _ position: Int, _ reading: LetterReading, _ spans: inout SpanCollector
  ) {
    let (tokens, sentence) = (reading.tokens, reading.views[position].sentence.tokens)
    for index in sentence where tokens[index].kind == .number {
      var end = index + 1
      while end < sentence.upperBound, end - index < 5, tokens[end].flags.contains(.capitalized) {
        end += 1
      }
      let isStreet = (index + 1..<end).contains { words.street.contains(tokens[$0]) }
      let isWork = (index - 4..<index).clamped(to: sentence).contains {
        words.workplace.contains(tokens[$0])
      }
      if isStreet, !isWork { propose("address", index..<end, position, reading, &spans) }
    }
  }

  /// A day that may be that of a clinical event.
  private func findDays(
    _ position: Int, _ reading: LetterReading, _ spans: inout SpanCollector
  ) {
    let (tokens, sentence) = (reading.tokens, reading.views[position].sentence.tokens)
    for index in sentence where words.isDay(tokens, index, sentence) {
      guard index == sentence.lowerBound || !words.isDay(tokens, index - 1, sentence),
        (max(sentence.lowerBound, index - 4)..<min(sentence.upperBound, index + 5)).contains(
          where: {
            words.event.contains(tokens[$0])
          })
      else { continue }
      propose("day", index..<words.endOfDay(tokens, index, sentence), position, reading, &spans)
    }
  }

  private func findContacts(
    _ position: Int, _ reading: LetterReading, _ spans: inout SpanCollector
  ) {
    let (tokens, sentence) = (reading.tokens, reading.views[position].sentence.tokens)
    for index in sentence where tokens[index].kind == .phone || tokens[index].kind == .email {
      let before = max(sentence.lowerBound, index - 8)..<index
      if before.contains(where: { words.kin.contains(tokens[$0]) }) {
        propose("contact", index..<index + 1, position, reading, &spans)
      }
    }
  }
}
