import VouchLexicon
import VouchText

/// Proposes what may identify a patient in the sense of the HIPAA privacy rule (45 CFR 164.514(b)(2)): names, record
/// numbers, birth dates, addresses, a room or bed with a date, telephone numbers.
struct IdentifierSpans {
  let recorder: FeatureRecorder?

  private enum Words {
    static let recordKey = WordSet(
      """
      mrn dob ssn record accession account chart hospital policy serial patient file history insurance social
      number born birth case admission specimen registration
      """)
    static let room = WordSet("room bed bay ward cubicle rm")
    static let street = WordSet(
      "lane street road avenue court row close drive way terrace place boulevard crescent square apartment apt lane ave blvd rd"
    )
    static let civilian = WordSet("mr mrs ms miss mx")
    static let kin = WordSet(
      "patient patient's widow baby little old young son daughter twins twin infant boy girl family neighbor neighbour lady gentleman named name called coach rabbi judge father sister reverend sergeant private captain"
    )
    static let staff = WordSet(
      """
      colleague colleagues nurse resident attending professor chief director coordinator mentor partner supervisor
      fellow registrar consultant senior intern student secretary dean chair surgeon physician dr manager technician
      pharmacist teacher wrote told tells says said
      """)
    static let born = WordSet("born birth dob")
    static let months = WordSet(
      "january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec christmas boxing easter thanksgiving"
    )
    static let event = WordSet(
      "admitted died born readmitted arrested discharged resuscitated opened delivered")
    static let of = WordSet("of from at")
  }

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    reading.views.indices.flatMap { position -> [SpanCandidate] in
      let sentence = reading.views[position].sentence.tokens
      let numbers =
        records(sentence, reading).map { ("record" as StaticString, $0) }
        + rooms(sentence, reading).map { ("room", $0) }
        + addresses(sentence, reading).map { ("address", $0) }
        + days(sentence, reading).map { ("day", $0) }
        + contacts(sentence, reading).map { ("contact", $0) }
      return names(position, reading)
        + numbers.map { type, span in
          var features = SpanFeatures(.identifier, recorder: recorder)
          features.addContext(span, position: position, reading: reading)
          features.add(type)
          return features.candidate(.identifier, span, position: position)
        }
    }
  }

  // MARK: Names

  private func names(_ position: Int, _ reading: LetterReading) -> [SpanCandidate] {
    let tokens = reading.letter.tokens
    let people = reading.people
    let view = reading.views[position]
    let sentence = view.sentence.tokens
    return people.mentions.compactMap { mention in
      guard mention.sentence == view.index, mention.kind == .person,
        !people.isApplicant(mention, tokens),
        !mention.tokens.contains(where: { people.writerParts.contains(tokens[$0].hash) })
      else { return nil }
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      let before = max(sentence.lowerBound, start - 3)..<start
      let near =
        max(
          sentence.lowerBound, start - 4)..<min(
          sentence.upperBound, mention.tokens.upperBound + 3)
      let uses = people.mentions.count { other in
        other.tokens.contains { tokens[$0].hash == tokens[mention.tokens.lowerBound].hash }
      }
      let isKin = before.contains { Words.kin.contains(tokens[$0]) }
      let isCivilian = start < mention.tokens.lowerBound && Words.civilian.contains(tokens[start])
      let isStaff = near.contains { Words.staff.contains(tokens[$0]) } && !isKin
      guard !isStaff, uses <= 3, mention.title == 0 || isCivilian || isKin,
        mention.tokens.contains(where: { tokens[$0].end - tokens[$0].start > 2 }),
        isCivilian || isFullName(mention, reading), isKin || speaksOfPatient(view, reading)
      else { return nil }
      let span = start..<endOfAddress(tokens, mention.tokens.upperBound, sentence)
      var features = SpanFeatures(.identifier, recorder: recorder)
      features.addContext(span, position: position, reading: reading)
      features.add("name")
      features.add("kin", if: isKin)
      features.add("civilian", if: isCivilian)
      features.add("full", if: mention.tokens.count > 1)
      features.add("once", if: uses == 1)
      features.add("given", if: mention.hasGivenName(reading))
      features.add("addressed", if: span.upperBound > mention.tokens.upperBound)
      features.add("clinical", if: speaksOfPatient(view, reading))
      return features.candidate(.identifier, span, position: position)
    }
  }

  /// Two parts or more, none of them a clinical term such as an eponym or a letter before a hyphen.
  private func isFullName(_ mention: NameMention, _ reading: LetterReading) -> Bool {
    mention.tokens.count > 1
      && !mention.tokens.contains { index in
        let isLetter = reading.letter.tokens[index].range.count == 1
        return isLetter
          || reading.classes.clinical.contains { reading.matcher.classes[index].contains($0.id) }
      }
  }

  private func speaksOfPatient(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    reading.classes.patients.contains { view.classes.contains($0) }
      || reading.classes.clinical.contains { view.classes.contains($0.id) }
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
        || (token.flags.contains(.allCaps) && next + 1 < sentence.upperBound
          && tokens[next + 1].kind == .number && tokens[next + 1].range.count >= 3)
        || (token.kind == .number && next + 1 < sentence.upperBound
          && tokens[next + 1].kind == .number && tokens[next + 1].flags.contains(.joined))
      if isNumber, token.kind != .phone {
        var end = next + 1
        while end < sentence.upperBound,
          tokens[end].flags.contains(.joined) || tokens[end].kind == .number
        {
          end += 1
        }
        found.append(index..<end)
      } else if isBirth, isDay(tokens, next, sentence) {
        found.append(index..<endOfDay(tokens, next, sentence))
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

  /// A room or bed with a day near it.
  private func rooms(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    return sentence.compactMap { index in
      guard Words.room.contains(tokens[index]), index + 1 < sentence.upperBound,
        tokens[index + 1].kind == .number || hasDigit(tokens[index + 1], reading),
        let day = (max(sentence.lowerBound, index - 9)..<min(sentence.upperBound, index + 10))
          .first(where: { isDay(tokens, $0, sentence) })
      else { return nil }
      return min(index, day)..<max(index + 2, endOfDay(tokens, day, sentence))
    }
  }

  /// `14 Church Lane`.
  private func addresses(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    return sentence.compactMap { index in
      guard tokens[index].kind == .number else { return nil }
      var end = index + 1
      while end < sentence.upperBound, end - index < 5, tokens[end].flags.contains(.capitalized) {
        end += 1
      }
      let isStreet = (index + 1..<end).contains { Words.street.contains(tokens[$0]) }
      return isStreet ? index..<end : nil
    }
  }

  /// A day that may be that of a clinical event.
  private func days(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    return sentence.compactMap { index in
      guard isDay(tokens, index, sentence),
        index == sentence.lowerBound || !isDay(tokens, index - 1, sentence),
        (max(sentence.lowerBound, index - 4)..<min(sentence.upperBound, index + 5)).contains(
          where: {
            Words.event.contains(tokens[$0])
          })
      else { return nil }
      return index..<endOfDay(tokens, index, sentence)
    }
  }

  private func contacts(_ sentence: Range<Int>, _ reading: LetterReading) -> [Range<Int>] {
    let tokens = reading.letter.tokens
    return sentence.filter { index in
      (tokens[index].kind == .phone || tokens[index].kind == .email)
        && (max(sentence.lowerBound, index - 8)..<index).contains {
          Words.kin.contains(tokens[$0])
        }
    }.map { $0..<$0 + 1 }
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
