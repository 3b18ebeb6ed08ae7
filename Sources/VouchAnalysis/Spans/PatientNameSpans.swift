import VouchLexicon
import VouchText

/// Proposes names that may identify a patient in the sense of the HIPAA privacy rule (45 CFR 164.514(b)(2)).
struct PatientNameSpans {
  private let words: Words

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let civilian, kin, staff, of: WordList

    init(_ lists: inout WordLists) {
      civilian = lists.list("mr mrs ms miss mx")
      kin = lists.list(PatientNameSpans.kin)
      staff = lists.list(
        """
        colleague colleagues nurse resident attending professor chief director coordinator mentor partner supervisor
        fellow registrar consultant senior intern student secretary dean chair surgeon physician dr manager technician
        pharmacist teacher wrote told tells says said
        """)
      of = lists.list("of from at")
    }
  }

  /// Words that introduce a patient or a member of the family.
  static let kin = """
    patient patient's widow baby little old young son daughter twins twin infant boy girl family neighbor neighbour lady
    gentleman named name called coach rabbi judge father sister reverend sergeant private captain
    """

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    let people = reading.people
    let tokens = reading.tokens
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
      let end = min(sentence.upperBound, mention.tokens.upperBound + 3)
      let isStaff =
        !isKin
        && (max(sentence.lowerBound, start - 4)..<end).contains { words.staff.contains(tokens[$0]) }
      guard !isStaff, mention.title == 0 || isCivilian || isKin,
        mention.tokens.contains(where: { tokens[$0].end - tokens[$0].start > 2 }),
        isCivilian || isFullName(mention, reading) || isNamedKin(mention, sentence, reading),
        isKin || speaksOfPatient(view, reading)
      else { continue }
      let uses = people.uses[tokens[mention.tokens.lowerBound].hash]
      guard uses <= 3 else { continue }
      let span = start..<endOfAddress(tokens, mention.tokens.upperBound, sentence)
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

  /// Two parts or more, none of them a clinical term such as an eponym or a letter before a hyphen.
  private func isFullName(_ mention: NameMention, _ reading: LetterReading) -> Bool {
    mention.tokens.count > 1
      && !mention.tokens.contains { index in
        let isLetter = reading.letter.tokens[index].range.count == 1
        return isLetter
          || reading.classes.clinical.contains { reading.matcher.classes[index].contains($0.id) }
      }
  }

  /// `The patient, James, `, `His daughter, Linda, `: a given name between commas behind who it is.
  private func isNamedKin(
    _ mention: NameMention, _ sentence: Range<Int>, _ reading: LetterReading
  ) -> Bool {
    let tokens = reading.tokens
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let comma = UInt8(ascii: ",")
    return mention.tokens.count == 1 && start > sentence.lowerBound + 1
      && end < sentence.upperBound && tokens[start - 1].isMark(comma) && tokens[end].isMark(comma)
      && words.kin.contains(tokens[start - 2]) && mention.hasGivenName(reading)
  }

  private func speaksOfPatient(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    view.classes.intersects(reading.classes.clinicalOrPatients)
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
