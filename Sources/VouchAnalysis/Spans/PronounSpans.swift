import VouchLexicon
import VouchText

/// Proposes pronouns that are not the applicant's and that nobody else in the letter explains.
///
struct PronounSpans {
  let recorder: FeatureRecorder?

  /// Sentences behind a bystander in which a pronoun may still mean that person.
  private static let reach = 3

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    let people = reading.people
    let tokens = reading.letter.tokens
    func isOdd(_ token: Token) -> Bool {
      switch people.pronoun {
      case .he: ApplicantPronoun.she.contains(token)
      case .she: ApplicantPronoun.he.contains(token)
      case .they: ApplicantPronoun.he.contains(token) || ApplicantPronoun.she.contains(token)
      case .unknown: false
      }
    }
    func isOwn(_ token: Token) -> Bool {
      !isOdd(token)
        && (ApplicantPronoun.he.contains(token) || ApplicantPronoun.she.contains(token))
    }
    var found: [SpanCandidate] = []
    /// Sentences since a bystander, or a pronoun that one explains, in this paragraph.
    var distance = Int.max
    var isInLetter = false
    var odd = 0
    for (position, view) in reading.views.enumerated() {
      let sentence = view.sentence.tokens
      let isNewParagraph =
        position == 0 || reading.views[position - 1].sentence.paragraph != view.sentence.paragraph
      distance = isNewParagraph || distance == Int.max ? Int.max : distance + 1
      if people.hasBystander[view.index] { distance = 0 }
      let slips = sentence.filter { isOdd(tokens[$0]) && !isPair($0, tokens) }
      if let first = slips.first {
        let judges = reading.classes.judging.contains { view.classes.contains($0) }
        let isClinical =
          (reading.classes.clinical.map(\.id) + reading.classes.patients).contains {
            view.classes.contains($0)
          }
        let isFree = !isInLetter || (distance > PronounSpans.reach && !isClinical)
        if distance == 0 || !(judges || isFree) {
          distance = 0
        } else {
          odd += 1
          var features = SpanFeatures(.pronoun, recorder: recorder)
          let span = phrase(around: first, in: sentence, tokens)
          features.addContext(span, position: position, reading: reading)
          features.add("clinical", if: isClinical)
          features.add("judges", if: judges)
          features.add("near", if: distance <= PronounSpans.reach)
          features.add("far", if: distance > PronounSpans.reach && distance < Int.max)
          features.add("alone", if: !isInLetter)
          features.add("first", if: odd == 1)
          features.add("mixed", if: sentence.contains { isOwn(tokens[$0]) })
          features.add(
            "after", if: (sentence.lowerBound..<first).contains { isOwn(tokens[$0]) })
          found.append(
            features.candidate(
              .pronoun, span, position: position,
              detail: "another pronoun than the rest of the letter"))
        }
      }
      isInLetter = isInLetter || distance == 0
    }
    return found
  }

  /// The pronoun with what follows in its clause, or with what precedes it where nothing follows.
  private func phrase(
    around index: Int, in sentence: Range<Int>, _ tokens: [Token]
  ) -> Range<Int> {
    let limit = min(index + 4, sentence.upperBound)
    let end = (index + 1..<limit).first { tokens[$0].kind == .punctuation } ?? limit
    return max(sentence.lowerBound, end - index > 1 ? index : index - 2)..<end
  }

  /// `he/she` is a remnant of a form, not a slip.
  private func isPair(_ index: Int, _ tokens: [Token]) -> Bool {
    (index > 0 && tokens[index - 1].isMark(UInt8(ascii: "/")))
      || (index + 1 < tokens.count && tokens[index + 1].isMark(UInt8(ascii: "/")))
  }
}
