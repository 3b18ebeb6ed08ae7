import VouchLexicon
import VouchText

/// Proposes pronouns that are not the applicant's and that nobody else in the letter explains.
struct PronounSpans {
  private let words: ApplicantPronoun.Words

  private let reporting: WordList

  init(lists: inout WordLists) {
    words = ApplicantPronoun.Words(&lists)
    reporting = lists.list(ReportingVerbs.all)
  }

  /// Sentences behind a bystander in which a pronoun may still mean that person.
  private static let reach = 3

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    let tokens = reading.tokens
    let odd: WordList
    let own: WordList?
    switch reading.people.pronoun {
    case .he: (odd, own) = (words.she, words.he)
    case .she: (odd, own) = (words.he, words.she)
    case .they: (odd, own) = (words.he.union(words.she), nil)
    case .unknown: return
    }
    /// Sentences since a bystander, or a pronoun that one explains, in this paragraph.
    var distance = Int.max
    var isInLetter = false
    var count = 0
    for (position, view) in reading.views.enumerated() {
      let sentence = view.sentence.tokens
      let isNewParagraph =
        position == 0 || reading.views[position - 1].sentence.paragraph != view.sentence.paragraph
      distance = isNewParagraph || distance == Int.max ? Int.max : distance + 1
      if view.hasBystander { distance = 0 }
      if let first = sentence.first(where: { odd.contains(tokens[$0]) && !isPair($0, tokens) }) {
        let judges = view.classes.intersects(reading.classes.judging)
        let isClinical = view.classes.intersects(reading.classes.clinicalOrPatients)
        let isFree = !isInLetter || (distance > PronounSpans.reach && !isClinical)
        let isTold =
          distance == 1
          && (isReport(first, sentence, tokens)
            || view.classes.intersects(reading.classes.outcomes))
        if distance == 0 || isTold || !(judges || isFree) {
          distance = 0
        } else {
          count += 1
          let span = phrase(around: first, in: sentence, tokens)
          spans.begin(.pronoun, span, position: position, reading)
          spans.add("clinical", if: isClinical)
          spans.add("told", if: followsPatient(position, reading))
          spans.add("starts", if: first == sentence.lowerBound)
          spans.add("next", if: distance == 1)
          spans.add("judges", if: judges)
          spans.add("near", if: distance <= PronounSpans.reach)
          spans.add("far", if: distance > PronounSpans.reach && distance < Int.max)
          spans.add("alone", if: !isInLetter)
          spans.add("first", if: count == 1)
          spans.add("opens", if: isNewParagraph)
          spans.add("writer", if: view.subject == .writer)
          spans.add("owner", if: view.subject == .applicant)
          if let own {
            spans.add("ownbefore", if: holds(own, position - 1, of: position, reading))
            spans.add("ownbehind", if: holds(own, position + 1, of: position, reading))

            spans.add("mixed", if: sentence.contains { own.contains(tokens[$0]) })
            spans.add(
              "after", if: (sentence.lowerBound..<first).contains { own.contains(tokens[$0]) })
          }
        }
      }
      isInLetter = isInLetter || distance == 0
    }
  }

  /// Whether a neighbour of a sentence, in the same paragraph, holds the applicant's pronoun.
  private func holds(
    _ own: WordList, _ neighbour: Int, of position: Int, _ reading: LetterReading
  ) -> Bool {
    guard reading.views.indices.contains(neighbour) else { return false }
    let (sentence, other) = (reading.views[position].sentence, reading.views[neighbour].sentence)
    return sentence.paragraph == other.paragraph && other.summary.holds(own)
  }

  /// `She tells me`: the pronoun of somebody who was brought in and reports.
  private func isReport(_ index: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    (index + 1..<min(index + 3, sentence.upperBound)).contains { reporting.contains(tokens[$0]) }
  }

  /// Whether one of the two sentences before, in the same paragraph, speaks of patients or illness.
  private func followsPatient(_ position: Int, _ reading: LetterReading) -> Bool {
    let paragraph = reading.views[position].sentence.paragraph
    return (max(0, position - 2)..<position).contains {
      reading.views[$0].sentence.paragraph == paragraph
        && reading.views[$0].classes.intersects(reading.classes.clinicalOrPatients)
    }
  }

  /// The pronoun with what follows in its clause, or with what precedes it where nothing follows; where it stands
  /// alone, with what follows its mark.
  private func phrase(
    around index: Int, in sentence: Range<Int>, _ tokens: [Token]
  ) -> Range<Int> {
    let limit = min(index + 4, sentence.upperBound)
    let end = (index + 1..<limit).first { tokens[$0].kind == .punctuation } ?? limit
    if end - index > 1 { return index..<end }
    return index == sentence.lowerBound ? index..<limit : max(sentence.lowerBound, index - 2)..<end
  }

  /// `he/she` is a remnant of a form, not a slip.
  private func isPair(_ index: Int, _ tokens: [Token]) -> Bool {
    (index > 0 && tokens[index - 1].isMark(UInt8(ascii: "/")))
      || (index + 1 < tokens.count && tokens[index + 1].isMark(UInt8(ascii: "/")))
  }
}
