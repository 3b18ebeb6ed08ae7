import VouchLexicon
import VouchText

/// What sentences say of the applicant in so many words.
extension LetterReading {
  /// Whether a sentence says that the applicant was at fault: "She was rude to a nurse".
  func statesOwnFault(_ position: Int) -> Bool { states(classes.misconduct, position) }

  /// Whether a sentence says that the applicant did what no praise sets off: "He falsified an examination".
  func statesGraveFault(_ position: Int) -> Bool { states(classes.graveMisconduct, position) }

  private func states(_ faults: ClassSet, _ position: Int) -> Bool {
    let view = views[position]
    guard view.plainClasses.intersects(faults) else { return false }
    return events[view.events].contains { event in
      event.actor == .applicant && !event.isNegated
        && holds(faults, event.token..<event.token + 3, view)
    }
  }

  /// Whether a sentence begins with the applicant and what is protected: "She is pregnant".
  func statesOwnCharacteristic(_ position: Int) -> Bool {
    let view = views[position]
    let start = view.sentence.tokens.lowerBound
    return view.subject == .applicant && !view.hasBystander
      && view.plainClasses.intersects(classes.protected)
      && holds(classes.protected, start..<start + 4, view)
  }

  /// Whether tokens of a sentence hold one of some classes.
  private func holds(_ ids: ClassSet, _ tokens: Range<Int>, _ view: SentenceView) -> Bool {
    tokens.clamped(to: view.sentence.tokens).contains { matcher.classes[$0].intersects(ids) }
  }
}
