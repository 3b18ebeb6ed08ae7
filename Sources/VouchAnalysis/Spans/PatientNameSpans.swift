import VouchLexicon
import VouchText

/// Proposes names that may identify a patient in the sense of the HIPAA privacy rule (45 CFR 164.514(b)(2)).
struct PatientNameSpans {
  private let words: Words

  /// The most numbers of a sentence that are looked at for a name, so that endless sentences take linear time.
  private static let mostNumbers = 16

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let civilian, kin, staff, place, of, link, naming, small: WordList

    init(_ lists: inout WordLists) {
      civilian = lists.list("mr mrs ms miss mx")
      kin = lists.list(PatientNameSpans.kin)
      staff = lists.list(
        """
        colleague colleagues nurse resident attending professor chief director coordinator mentor partner supervisor
        fellow registrar consultant senior intern student secretary dean chair surgeon physician dr manager technician
        pharmacist teacher technologist worker midwife therapist dietitian counselor paramedic medic janitor
        receptionist chaplain interpreter clerk wrote told tells says said
        """)
      place = lists.list(
        """
        fort creek lake river falls springs valley county bay beach city island hill hills mount mountain ridge
        typhoon hurricane cyclone north south east west port harbor village street road avenue crescent
        """)
      naming = lists.list("named called")
      small = lists.list("little baby")
      of = lists.list("of from at")
      link = lists.list("of from at in on no number")
    }
  }

  /// Words that introduce a patient or a member of the family.
  static let kin = """
    patient patient's widow baby little old young son daughter twins twin infant boy girl family neighbor neighbour lady
    gentleman named name called coach rabbi judge father sister reverend sergeant private captain
    """

  /// Proposes names, each with those of the proposed numbers that follow it.
  ///
  /// - Parameter numbers: the candidates that are numbers, in the order of their sentences.
  func propose(_ reading: LetterReading, numbers: Range<Int>, to spans: inout SpanCollector) {
    let people = reading.people
    let tokens = reading.tokens
    var next = numbers.lowerBound
    for mention in people.mentions {
      guard mention.kind == .person, mention.zone == .body, !mention.isApplicant, !mention.isWriter,
        let position = reading.position(of: mention.tokens.lowerBound)
      else { continue }
      let view = reading.views[position]
      let sentence = view.sentence.tokens
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      let isKin = (max(sentence.lowerBound, start - 3)..<start).contains {
        words.kin.contains(tokens[$0])
      }
      let isCivilian = start < mention.tokens.lowerBound && words.civilian.contains(tokens[start])
      let isStaff = !isKin && isStaff(mention, start, tokens, sentence)
      guard !isStaff, mention.title == 0 || isCivilian || isKin,
        mention.tokens.contains(where: { tokens[$0].end - tokens[$0].start > 2 }),
        mention.title != 0 || !isPlace(mention, tokens),
        isCivilian || isFullName(mention, reading) || isNamedKin(mention, sentence, reading),
        isKin || speaksOfPatient(view, reading)
      else { continue }
      let uses = people.uses[tokens[mention.tokens.lowerBound].hash]
      guard uses <= 3 else { continue }
      while next < numbers.upperBound, spans.candidates[next].position < position { next += 1 }
      let near = next..<min(next + PatientNameSpans.mostNumbers, numbers.upperBound)
      let span =
        start..<max(
          endOfAddress(tokens, mention.tokens.upperBound, sentence),
          endOfNumbers(
            tokens, mention.tokens.upperBound, position, spans.candidates[near]))
      spans.begin(.identifier, span, position: position, reading)
      spans.add("name")
      spans.add("kin", if: isKin)
      spans.add("civilian", if: isCivilian)
      spans.add("full", if: mention.tokens.count > 1)
      spans.add("once", if: uses == 1)
      spans.add("given", if: mention.hasGivenName(reading))
      spans.add("addressed", if: span.upperBound > mention.tokens.upperBound)
      spans.add(isCivilian ? "patient" : "clinical", if: speaksOfPatient(view, reading))
    }
  }

  /// Whether a word for staff stands near a name, with no other name between.
  private func isStaff(
    _ mention: NameMention, _ start: Int, _ tokens: [Token], _ sentence: Range<Int>
  ) -> Bool {
    for index in (max(sentence.lowerBound, start - 4)..<start).reversed() {
      if words.staff.contains(tokens[index]) { return true }
      if tokens[index].flags.contains(.capitalized), !tokens[index].flags.contains(.allCaps) {
        break
      }
    }
    let behind = mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + 3)
    return behind.contains { words.staff.contains(tokens[$0]) }
  }

  /// `Trout Creek`, `Typhoon Amihan`.
  private func isPlace(_ mention: NameMention, _ tokens: [Token]) -> Bool {
    words.place.contains(tokens[mention.tokens.lowerBound])
      || words.place.contains(tokens[mention.tokens.upperBound - 1])
  }

  /// Two parts or more, not all of them in one hyphenated word, none of them a clinical term such as an eponym or a letter before a hyphen.
  private func isFullName(_ mention: NameMention, _ reading: LetterReading) -> Bool {
    mention.tokens.dropFirst().contains { !reading.tokens[$0].flags.contains(.joined) }
      && !mention.tokens.contains { index in
        let isLetter = reading.letter.tokens[index].range.count == 1
        return isLetter
          || reading.classes.clinical.contains { reading.matcher.classes[index].contains($0.id) }
      }
  }

  /// `The patient, James, `, `His daughter, Linda, `: a given name between commas behind who it is; `a man named Peter`.
  private func isNamedKin(
    _ mention: NameMention, _ sentence: Range<Int>, _ reading: LetterReading
  ) -> Bool {
    let tokens = reading.tokens
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let comma = UInt8(ascii: ",")
    guard mention.tokens.count == 1, start > sentence.lowerBound + 1,
      mention.hasGivenName(reading)
    else { return false }
    if words.small.contains(tokens[start - 1]) { return true }
    if words.naming.contains(tokens[start - 1]) {
      return (start - 5..<start - 1).clamped(to: sentence).contains {
        words.kin.contains(tokens[$0]) || tokens[$0].kind == .age
          || reading.matcher.classes[$0].intersects(reading.classes.patients)
      }
    }
    return end < sentence.upperBound && tokens[start - 1].isMark(comma)
      && tokens[end].isMark(comma) && words.kin.contains(tokens[start - 2])
  }

  private func speaksOfPatient(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    view.classes.intersects(reading.classes.clinicalOrPatients)
  }

  /// Behind the numbers that follow a name, as in ` (MRN 0048213)` and `, born May 1, 1948, in bed 9`.
  private func endOfNumbers(
    _ tokens: [Token], _ start: Int, _ position: Int, _ numbers: ArraySlice<SpanCandidate>
  ) -> Int {
    var end = start
    for number in numbers
    where number.position == position && number.tokens.lowerBound >= end {
      let gap = end..<number.tokens.lowerBound
      guard gap.count <= 3 else { continue }
      let isLinked = gap.allSatisfy {
        tokens[$0].kind == .punctuation || words.link.contains(tokens[$0])
      }
      if isLinked {
        end = number.tokens.upperBound
        let isBracketed = gap.contains { tokens[$0].isMark(UInt8(ascii: "(")) }
        if isBracketed, end < tokens.count, tokens[end].isMark(UInt8(ascii: ")")) { end += 1 }
      }
    }
    return end
  }

  /// Behind ` of 14 Church Lane` after a name.
  private func endOfAddress(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Int {
    guard index + 2 < sentence.upperBound, words.of.contains(tokens[index]),
      tokens[index + 1].kind == .number
    else { return index }
    var end = index + 2
    while end < sentence.upperBound, end - index < 7, tokens[end].flags.contains(.capitalized) {
      end += 1
    }
    return end
  }
}
