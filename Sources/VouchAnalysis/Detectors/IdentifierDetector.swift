import VouchLexicon
import VouchText

/// Finds what identifies a patient in the sense of the HIPAA privacy rule (45 CFR 164.514(b)(2)): names, record
/// numbers, birth dates, addresses, a room or bed with a date, telephone numbers.
struct IdentifierDetector {
  private enum Words {
    static let recordKey = WordSet(
      """
      mrn dob ssn record accession account chart hospital policy serial patient file history insurance social
      number born birth case admission specimen registration
      """)
    static let room = WordSet("room bed bay ward cubicle rm")
    static let street = WordSet(
      "lane street road avenue court row close drive way terrace place boulevard crescent square apartment apt lane ave blvd rd")
    static let civilian = WordSet("mr mrs ms miss mx")
    static let kin = WordSet(
      "patient patient's widow baby little old young son daughter twins twin infant boy girl family neighbor neighbour lady gentleman named name called coach rabbi judge father sister reverend sergeant private captain")
    static let staff = WordSet(
      """
      colleague colleagues nurse resident attending professor chief director coordinator mentor partner supervisor
      fellow registrar consultant senior intern student secretary dean chair surgeon physician dr manager technician
      pharmacist teacher wrote told tells says said
      """)
    static let born = WordSet("born birth dob")
    static let eventDate = WordSet("admitted died born readmitted arrested discharged delivered presented resuscitated opened")
    static let months = WordSet(
      "january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec christmas boxing easter thanksgiving")
    static let of = WordSet("of from at")
  }

  /// UTF-8 byte ranges in the order of the text.
  func ranges(_ reading: LetterReading, _ scores: SentenceScores) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (position, view) in reading.views.enumerated() {
      let sentence = view.sentence.tokens
      let isClinical =
        scores[position, .patientIdentifier] > -1.5 || scores[position, .scenario] > -0.5
        || speaksOfPatient(view, reading)
      found += names(view, reading, isClinical: isClinical, score: scores[position, .patientIdentifier])
      found += records(sentence, reading)
      if isClinical {
        found += places(sentence, reading)
        found += contacts(sentence, reading)
      }
    }
    return merge(found)
  }

  private func speaksOfPatient(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    reading.classes.patients.contains { view.classes.contains($0) }
      || reading.classes.clinical.contains { view.classes.contains($0.id) }
  }

  // MARK: Names

  private func names(
    _ view: SentenceView, _ reading: LetterReading, isClinical: Bool, score: Float
  ) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    let people = reading.people
    let uses = Dictionary(
      people.mentions.flatMap { mention in mention.tokens.map { (tokens[$0].hash, 1) } },
      uniquingKeysWith: +)
    return people.mentions.compactMap { mention in
      guard mention.sentence == view.index, mention.kind == .person,
        !people.isApplicant(mention, tokens),
        !mention.tokens.contains(where: { people.writerParts.contains(tokens[$0].hash) })
      else { return nil }
      let sentence = view.sentence.tokens
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      let before = max(sentence.lowerBound, start - 3)..<start
      let isKin = before.contains { Words.kin.contains(tokens[$0]) }
      let near =
        max(sentence.lowerBound, start - 4)..<min(sentence.upperBound, mention.tokens.upperBound + 3)
      let isStaff = near.contains { Words.staff.contains(tokens[$0]) } && !isKin
      let isCivilian =
        mention.title != 0 && Words.civilian.contains(tokens[mention.tokens.lowerBound - 1])
      let isFull = mention.tokens.count >= 2
      let isOften = mention.tokens.contains { (uses[tokens[$0].hash] ?? 0) > 3 }
      guard !isStaff, !isOften, mention.title == 0 || isCivilian || isKin else { return nil }
      guard isKin || (isClinical && (isCivilian || (isFull && score > -0.5))) else { return nil }
      guard isKin && (isFull || isCivilian) || !isKin else { return nil }
      return reading.letter.bytes(of: start..<endOfAddress(tokens, mention.tokens.upperBound, sentence))
    }
  }

  /// Behind ` of 14 Church Lane` after a name.
  private func endOfAddress(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Int {
    guard index + 2 < sentence.upperBound, Words.of.contains(tokens[index]),
      tokens[index + 1].kind == .number
    else { return index }
    var end = index + 2
    while end < sentence.upperBound, end - index < 7, tokens[end].flags.contains(.capitalized) {
      end += 1
    }
    return end
  }

  // MARK: Numbers

  /// `MRN 0048213`, `DOB 2/19/1948`, `accession S24-10987`, `born 3/14/2001`.
  private func records(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    var found: [Range<Int>] = []
    for index in sentence where Words.recordKey.contains(tokens[index]) {
      var next = index + 1
      while next < sentence.upperBound, next - index < 5, isFiller(tokens[next]) { next += 1 }
      guard next < sentence.upperBound else { continue }
      let token = tokens[next]
      let length = token.end - token.start
      let isBirth = Words.born.contains(tokens[index])
      let isNumber =
        token.kind == .date || token.kind == .phone
        || (token.kind == .number && length >= 4 && !isBirth && !isYear(token, reading))
        || (hasDigit(token, reading) && token.flags.contains(.capitalized))
      if isNumber, token.kind != .phone {
        var end = next + 1
        while end < sentence.upperBound, tokens[end].flags.contains(.joined) { end += 1 }
        found.append(reading.letter.bytes(of: index..<end))
      } else if isBirth, isDay(tokens, next, sentence) {
        found.append(reading.letter.bytes(of: index..<endOfDay(tokens, next, sentence)))
      }
    }
    return found
  }

  private func isFiller(_ token: Token) -> Bool {
    token.kind == .symbol || token.isMark(UInt8(ascii: ":")) || token.isMark(UInt8(ascii: "("))
      || token.hash == WordHash.of("number") || token.hash == WordHash.of("no")
      || token.hash == WordHash.of("on") || token.hash == WordHash.of("of")
      || token.hash == WordHash.of("id") || token.hash == WordHash.of("security")
      || token.hash == WordHash.of("record") || token.hash == WordHash.of("birth")
      || token.hash == WordHash.of("ending")
  }

  private func isYear(_ token: Token, _ reading: LetterReading) -> Bool {
    let text = reading.letter.string(token.range)
    return text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  private func hasDigit(_ token: Token, _ reading: LetterReading) -> Bool {
    token.kind == .word
      && reading.letter.text.utf8[token.range].contains { (0x30...0x39).contains($0) }
      && token.end - token.start >= 3
  }

  // MARK: Places, dates, telephones

  /// A room or bed with a day; a street address; the full date of a clinical event.
  private func places(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    var found: [Range<Int>] = []
    let days = sentence.filter { isDay(tokens, $0, sentence) }
    for index in sentence where Words.room.contains(tokens[index]) && index + 1 < sentence.upperBound {
      guard tokens[index + 1].kind == .number || tokens[index + 1].kind == .word && hasDigit(tokens[index + 1], reading) else { continue }
      if let day = days.first(where: { abs($0 - index) <= 9 }) {
        let start = min(index, day)
        let end = max(index + 2, endOfDay(tokens, day, sentence))
        found.append(reading.letter.bytes(of: start..<end))
      }
    }
    for index in sentence where tokens[index].kind == .number && index + 2 < sentence.upperBound {
      var end = index + 1
      while end < sentence.upperBound, end - index < 5, tokens[end].flags.contains(.capitalized) { end += 1 }
      if end - index >= 3 || end - index == 2, Words.street.contains(tokens[end - 1]),
        tokens[end - 1].flags.contains(.capitalized)
      {
        found.append(reading.letter.bytes(of: index..<end))
      }
    }
    for day in days where sentence.contains(where: { Words.eventDate.contains(tokens[$0]) && abs($0 - day) <= 4 }) {
      let end = endOfDay(tokens, day, sentence)
      if end - day >= 3 || tokens[day].kind == .date {
        found.append(reading.letter.bytes(of: day..<end))
      }
    }
    return found
  }

  private func contacts(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    return sentence.compactMap { index in
      guard tokens[index].kind == .phone || tokens[index].kind == .email,
        (max(sentence.lowerBound, index - 8)..<index).contains(where: {
          Words.kin.contains(tokens[$0])
        })
      else { return nil }
      return reading.letter.bytes(of: index..<index + 1)
    }
  }

  /// Whether `12 January`, `January 12`, `3/14/2001` begins at a token.
  private func isDay(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    if tokens[index].kind == .date { return true }
    guard index + 1 < sentence.upperBound else { return false }
    let next = tokens[index + 1]
    if Words.months.contains(tokens[index]) {
      return next.kind == .number && next.end - next.start <= 4 || next.hash == WordHash.of("day")
    }
    return tokens[index].kind == .number && tokens[index].end - tokens[index].start <= 4
      && Words.months.contains(next)
  }

  private func endOfDay(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Int {
    if tokens[index].kind == .date { return index + 1 }
    var end = index + 2
    if end < sentence.upperBound, tokens[end].isMark(UInt8(ascii: ",")), end + 1 < sentence.upperBound,
      tokens[end + 1].kind == .number
    {
      end += 2
    } else if end < sentence.upperBound, tokens[end].kind == .number {
      end += 1
    }
    return end
  }

  private func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 3 {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
