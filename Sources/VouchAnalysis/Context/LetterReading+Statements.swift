import VouchLexicon
import VouchText

/// What sentences say of the applicant in so many words.
extension LetterReading {
  /// Whether a sentence says that the applicant was at fault: "She was rude to a nurse".
  func statesOwnFault(_ position: Int) -> Bool {
    states(classes.misconduct, position) { _ in true } || statesGraveFault(position)
  }

  /// Whether a sentence says that the applicant did what no praise sets off, or was sanctioned: "He falsified an
  /// examination", "She was dismissed from the program"; not "He was lied to".
  func statesGraveFault(_ position: Int) -> Bool {
    states(classes.graveMisconduct, position) { $0 != .passive }
      || states(classes.sanctions, position) { $0 == .passive || $0 == .perfect }
      || statesFalseRecord(position)
  }

  private func states(
    _ faults: ClassSet, _ position: Int, in tense: (Tense) -> Bool
  ) -> Bool {
    let view = views[position]
    guard view.plainClasses.intersects(faults) else { return false }
    return events[view.events].contains { event in
      event.actor == .applicant && !event.isNegated && tense(event.tense)
        && holds(faults, event.token..<event.token + 3, view)
    }
  }

  /// `She documented vital signs that she had never taken`; not `She documented that she had not reached them`.
  private func statesFalseRecord(_ position: Int) -> Bool {
    let view = views[position]
    guard view.plainClasses.intersects(classes.recording) else { return false }
    var hasRecorded = false
    for event in events[view.events] where event.actor == .applicant {
      if hasRecorded, event.isNegated, event.tense == .pluperfect,
        finders.performed.contains(tokens[event.token])
      {
        return true
      }
      if !event.isNegated, holds(classes.recording, event.token..<event.token + 1, view),
        event.token + 1 < tokens.count,
        !finders.clauseOpeners.contains(tokens[event.token + 1])
      {
        hasRecorded = true
      }
    }
    return false
  }

  /// Whether patients or their families act in a sentence, and neither applicant nor writer: "He would not take it".
  func isAboutOthers(_ position: Int) -> Bool {
    let view = views[position]
    guard view.subject == .patient || view.subject == .family else { return false }
    return events[view.events].allSatisfy { event in
      switch event.actor {
      case .writer, .team, .applicant: false
      case .none, .patient, .family, .staff, .others, .thing: true
      }
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
