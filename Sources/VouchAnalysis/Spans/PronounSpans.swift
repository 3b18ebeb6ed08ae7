import VouchLexicon
import VouchText

/// Proposes pronouns of the other gender that may mean the applicant.
struct PronounSpans {
  let recorder: FeatureRecorder?

  private static let he = WordSet("he him his himself")
  private static let she = WordSet("she her hers herself")
  /// Single persons whom a pronoun could mean.
  private static let persons = WordSet(
    """
    patient colleague partner nurse resident attending professor chief director coordinator mentor supervisor
    father mother wife husband daughter son brother sister friend registrar consultant surgeon fellow chair
    chairman intern secretary boss predecessor man woman boy girl lady gentleman baby child infant someone
    person parent guardian neighbor neighbour teacher technician manager postdoc grandmother grandfather aunt
    uncle widow widower physician doctor pharmacist senior anyone everyone toddler newborn teenager adolescent
    """)

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    let tokens = reading.letter.tokens
    let words = reading.views.flatMap { Array(tokens[$0.sentence.tokens]) }
    let he = words.count { PronounSpans.he.contains($0) }
    let she = words.count { PronounSpans.she.contains($0) }
    guard min(he, she) > 0 else { return [] }
    // The applicant comes first; only a clear majority says otherwise.
    let startsWithHe =
      words.first { PronounSpans.he.contains($0) || PronounSpans.she.contains($0) }
      .map { PronounSpans.he.contains($0) } ?? true
    let isHe = he > 3 * she || (startsWithHe && she <= 3 * he)
    let minority = isHe ? PronounSpans.she : PronounSpans.he
    let majority = isHe ? PronounSpans.he : PronounSpans.she
    var found: [SpanCandidate] = []
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
        var features = SpanFeatures(.pronoun, recorder: recorder)
        features.addContext(first..<end, position: position, reading: reading)
        features.add("introduced", if: introduces)
        features.add("near", if: isOtherNear)
        features.add("alone", if: !introduces && !isOtherNear)
        features.add("paragraph", if: isNewParagraph)
        features.add("rare", if: min(he, she) <= 3)
        features.add("many", if: min(he, she) * 3 > max(he, she))
        features.add(
          "mixed", if: view.sentence.tokens.contains { majority.contains(tokens[$0]) })
        features.add(
          "after",
          if: (view.sentence.tokens.lowerBound..<first).contains { majority.contains(tokens[$0]) })
        found.append(
          features.candidate(
            .pronoun, first..<end, position: position,
            detail: "another pronoun than the rest of the letter"))
      }
      isOtherNear = introduces || (isOtherNear && !slips.isEmpty)
    }
    return found
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
      if PronounSpans.persons.contains(token) || token.kind == .age { return true }
      let name = reading.roles[index].name
      if name == .other || name == .writer { return true }
      return reading.classes.patients.contains { reading.matcher.classes[index].contains($0) }
    }
  }
}
