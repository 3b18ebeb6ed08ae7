import VouchLexicon
import VouchText

/// Proposes names that stand where the applicant's may be meant.
struct NameSpans {
  private let words: NameSpanWords
  /// Parts of the names of people other than the applicant.
  private var known = WordTally()

  init(lists: inout WordLists) { words = NameSpanWords(&lists) }

  mutating func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    let people = reading.people
    let tokens = reading.tokens
    guard let applicant = people.applicant.name else { return }
    let likeness = NameLikeness(applicant, reading.letter)
    var isKnown = false
    for mention in people.mentions {
      let isHalf = mention.isApplicant && likeness.isOtherHalf(mention.tokens)
      guard mention.kind == .person, mention.zone == .body, !mention.isApplicant || isHalf,
        let position = reading.position(of: mention.tokens.lowerBound)
      else { continue }
      let acts = acts(mention, reading)
      guard mention.title != 0 || mention.hasGivenName(reading) || acts,
        !isCountry(mention, reading),
        !isOpener(mention, reading.views[position], acts: acts, reading)
      else { continue }
      if !isHalf, mention.title == 0, likeness.isNickname(mention.tokens) { continue }
      if isCalled(mention, reading.views[position], tokens)
        || isIntroduced(mention, reading.views[position], tokens)
        || isColleague(mention, reading.views[position], reading)
      {
        continue
      }
      if !isKnown { findKnown(reading) }
      isKnown = true
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      let span = start..<mention.tokens.upperBound
      let sentence = reading.views[position].sentence.tokens
      let near = max(sentence.lowerBound, start - 4)..<min(sentence.upperBound, span.upperBound + 4)
      spans.begin(.name, span, position: position, reading)
      if isHalf || likeness.isSlip(mention.tokens) { spans.markVariant(isScored: !isHalf) }
      let classes = reading.views[position].classes
      spans.add("judges", if: classes.intersects(reading.classes.judging))
      spans.add("heard", if: classes.intersects(reading.classes.secondHand))
      spans.add("clinical", if: classes.intersects(reading.classes.clinicalOrPatients))
      spans.add("opens", if: start == sentence.lowerBound)
      spans.add(
        "linked", if: start > sentence.lowerBound && words.linking.contains(tokens[start - 1]))
      let after = span.upperBound..<min(span.upperBound + 2, sentence.upperBound)
      let clause = span.upperBound..<min(span.upperBound + 7, sentence.upperBound)
      spans.add("reports", if: clause.contains { words.reporting.contains(tokens[$0]) })
      spans.add("linkedon", if: after.first.map { words.linking.contains(tokens[$0]) } ?? false)
      spans.add(
        "explained",
        if: after.count == 2 && tokens[after.lowerBound].kind == .punctuation
          && words.relative.contains(tokens[after.lowerBound + 1]))
      spans.add("acts", if: acts)
      spans.add("known", if: mention.tokens.contains { known[tokens[$0].hash] > 0 })
      spans.add("other", if: near.contains { words.other.contains(tokens[$0]) })
      spans.add(
        "said", if: start > sentence.lowerBound && words.saying.contains(tokens[start - 1]))
      spans.add("title", if: mention.title != 0)
      spans.add("doctor", if: mention.title == words.doctor)
      spans.add("full", if: mention.tokens.count > 1)
      let uses = people.uses[tokens[mention.tokens.lowerBound].hash]
      spans.add("once", if: uses == 1)
      spans.add("often", if: uses > 2)
    }
  }

  /// Notes the parts of the names of the writer, of those addressed, and of those introduced as somebody else.
  private mutating func findKnown(_ reading: LetterReading) {
    let tokens = reading.letter.tokens
    known.removeAll()
    for word in reading.people.writer.hashes { known.add(1, to: word) }
    for mention in reading.people.mentions {
      let start = mention.tokens.lowerBound - (mention.title != 0 ? 1 : 0)
      let before = max(0, start - 3)..<start
      let isElsewhere =
        switch mention.zone {
        case .salutation, .letterhead, .signature, .closing, .enclosure: true
        case .date, .subject, .body, .waiver: false
        }
      if isElsewhere || before.contains(where: { words.other.contains(tokens[$0]) }) {
        for index in mention.tokens { known.add(1, to: tokens[index].hash) }
      }
    }
  }

  /// Whether a verb follows the name, as behind the subject of a sentence, an adverb between them or not.
  private func acts(_ mention: NameMention, _ reading: LetterReading) -> Bool {
    let next = mention.tokens.upperBound
    return (next..<min(next + 2, reading.tokens.count)).contains {
      reading.hasEvent(at: $0) || words.auxiliaries.contains(reading.tokens[$0])
    }
  }

  /// `India.`: a country that is a given name as well.
  private func isCountry(_ mention: NameMention, _ reading: LetterReading) -> Bool {
    mention.title == 0 && mention.tokens.count == 1
      && reading.matcher.classes[mention.tokens.lowerBound].intersects(reading.classes.countries)
  }

  /// `Dosimetry is hard`, `Grant her a mentor`: a word that owes its capital to the sentence that it opens.
  private func isOpener(
    _ mention: NameMention, _ view: SentenceView, acts: Bool, _ reading: LetterReading
  ) -> Bool {
    guard mention.title == 0, mention.tokens.count == 1,
      mention.tokens.lowerBound == view.sentence.tokens.lowerBound
    else { return false }
    return mention.hasGivenName(reading) ? !acts : !isElsewhere(mention, reading)
  }

  /// Whether a name of one word is part of another mention.
  private func isElsewhere(_ mention: NameMention, _ reading: LetterReading) -> Bool {
    reading.people.uses[reading.tokens[mention.tokens.lowerBound].hash] > 1
  }

  /// `Dr. Ruiz, our fellow, `, `Dr. Ruiz: "Best extern this year."`: somebody else, who speaks or is explained.
  private func isIntroduced(_ mention: NameMention, _ view: SentenceView, _ tokens: [Token]) -> Bool
  {
    let next = mention.tokens.upperBound
    let limit = view.sentence.tokens.upperBound
    guard next + 1 < limit else { return false }
    if tokens[next].isMark(UInt8(ascii: ":")), tokens[next + 1].isMark(UInt8(ascii: "\"")) {
      return true
    }
    return tokens[next].isMark(UInt8(ascii: ",")) && words.owning.contains(tokens[next + 1])
      && (next + 2..<min(next + 6, limit)).contains { words.other.contains(tokens[$0]) }
  }

  /// `Dr. Brandt and Dr. Okoye`, `Dr. Ruiz regards her as`: one of several, or who speaks of the applicant.
  private func isColleague(
    _ mention: NameMention, _ view: SentenceView, _ reading: LetterReading
  ) -> Bool {
    guard mention.title != 0 else { return false }
    let tokens = reading.tokens
    let (start, end) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
    let sentence = view.sentence.tokens
    func isTitled(_ index: Int) -> Bool {
      sentence.contains(index) && words.titles.contains(tokens[index])
    }
    if end < sentence.upperBound, words.joining.contains(tokens[end]), isTitled(end + 1) {
      return true
    }
    if start > sentence.lowerBound, words.joining.contains(tokens[start - 1]),
      reading.people.mentions.contains(where: {
        $0.title != 0 && $0.tokens.upperBound == start - 1 && !$0.isApplicant
      })
    {
      return true
    }
    guard end + 1 < sentence.upperBound, tokens[end].kind == .word,
      !words.linking.contains(tokens[end]),
      words.objects.contains(tokens[end + 1])
    else { return false }
    // "took her time": what is the applicant's may be anybody's.
    let next = end + 2
    return !words.owning.contains(tokens[end + 1]) || next >= sentence.upperBound
      || tokens[next].kind == .punctuation || words.behindObject.contains(tokens[next])
  }

  /// `nobody here calls him Bartholomew`, `Wilhelmina is the name on her passport`.
  private func isCalled(_ mention: NameMention, _ view: SentenceView, _ tokens: [Token]) -> Bool {
    guard mention.title == 0, mention.tokens.count == 1 else { return false }
    let index = mention.tokens.lowerBound
    let near =
      max(
        view.sentence.tokens.lowerBound, index - 4)..<min(
        view.sentence.tokens.upperBound, index + 6)
    return near.contains { words.naming.contains(tokens[$0]) }
  }
}

extension NameMention {
  /// Whether a part is a given name of the lexicon.
  func hasGivenName(_ reading: LetterReading) -> Bool {
    [reading.classes.givenName, reading.classes.givenNameUnsure].contains { id in
      id.map { id in tokens.contains { reading.matcher.classes[$0].contains(id) } } ?? false
    }
  }
}
