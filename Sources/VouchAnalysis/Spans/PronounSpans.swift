import VouchLexicon
import VouchText

/// Proposes pronouns of the other gender that may mean the applicant.
struct PronounSpans {
  private let words: Words

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let he, she, persons: WordList

    init(_ lists: inout WordLists) {
      he = lists.list("he him his himself")
      she = lists.list("she her hers herself")
      // Single persons whom a pronoun could mean.
      persons = lists.list(
        """
        patient colleague partner nurse resident attending professor chief director coordinator mentor supervisor
        father mother wife husband daughter son brother sister friend registrar consultant surgeon fellow chair
        chairman intern secretary boss predecessor man woman boy girl lady gentleman baby child infant someone
        person parent guardian neighbor neighbour teacher technician manager postdoc grandmother grandfather aunt
        uncle widow widower physician doctor pharmacist senior anyone everyone toddler newborn teenager adolescent
        """)
    }
  }

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    let tokens = reading.tokens
    var (he, she) = (0, 0)
    var startsWithHe = true
    for view in reading.views {
      for index in view.sentence.tokens {
        let isHe = words.he.contains(tokens[index])
        guard isHe || words.she.contains(tokens[index]) else { continue }
        if he + she == 0 { startsWithHe = isHe }
        if isHe { he += 1 } else { she += 1 }
      }
    }
    guard min(he, she) > 0 else { return }
    // The applicant comes first; only a clear majority says otherwise.
    let isHe = he > 3 * she || (startsWithHe && she <= 3 * he)
    let minority = isHe ? words.she : words.he
    let majority = isHe ? words.he : words.she
    var isOtherNear = false
    for (position, view) in reading.views.enumerated() {
      let isNewParagraph =
        position == 0 || reading.views[position - 1].sentence.paragraph != view.sentence.paragraph
      if isNewParagraph { isOtherNear = false }
      let introduces = introduces(view, reading)
      let slips = view.sentence.tokens.filter {
        minority.contains(tokens[$0]) && !isPair($0, tokens)
      }
      if let first = slips.first {
        let limit = min(first + 4, view.sentence.tokens.upperBound)
        let end = (first + 1..<limit).first { tokens[$0].kind == .punctuation } ?? limit
        spans.begin(.pronoun, first..<end, position: position, reading)
        spans.add("introduced", if: introduces)
        spans.add("near", if: isOtherNear)
        spans.add("alone", if: !introduces && !isOtherNear)
        spans.add("paragraph", if: isNewParagraph)
        spans.add("rare", if: min(he, she) <= 3)
        spans.add("many", if: min(he, she) * 3 > max(he, she))
        spans.add(
          "mixed", if: view.sentence.tokens.contains { majority.contains(tokens[$0]) })
        spans.add(
          "after",
          if: (view.sentence.tokens.lowerBound..<first).contains { majority.contains(tokens[$0]) })
      }
      isOtherNear = introduces || (isOtherNear && !slips.isEmpty)
    }
  }

  /// `he/she` is a remnant of a form, not a slip.
  private func isPair(_ index: Int, _ tokens: [Token]) -> Bool {
    (index > 0 && tokens[index - 1].isMark(UInt8(ascii: "/")))
      || (index + 1 < tokens.count && tokens[index + 1].isMark(UInt8(ascii: "/")))
  }

  /// Whether a sentence brings in somebody whom a pronoun could mean.
  private func introduces(_ view: SentenceView, _ reading: LetterReading) -> Bool {
    view.sentence.tokens.contains { index in
      let token = reading.letter.tokens[index]
      if words.persons.contains(token) || token.kind == .age { return true }
      let name = reading.roles[index].name
      if name == .other || name == .writer { return true }
      return reading.classes.patients.contains { reading.matcher.classes[index].contains($0) }
    }
  }
}
