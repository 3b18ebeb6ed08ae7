import VouchLexicon
import VouchText

/// What sentences say of the applicant in so many words.
extension LetterReading {
  /// Whether a sentence says that the applicant was at fault: "She was rude to a nurse".
  func statesOwnFault(_ position: Int) -> Bool {
    states(classes.misconduct, position) { _ in true } || statesGraveFault(position)
  }

  /// Whether a sentence says that the applicant did what no praise sets off, or was sanctioned: "He falsified an
  /// examination", "She was dismissed from the program", "I do not believe that she will finish a residency"; not
  /// "He was lied to".
  func statesGraveFault(_ position: Int) -> Bool {
    views[position].isUnfit
      || states(classes.graveMisconduct, position) { $0 != .passive }
      || states(classes.sanctions, position) { $0 == .passive || $0 == .perfect }
      || statesFalseRecord(position)
  }

  /// Whether a sentence says that the applicant did no such thing: "She was never placed on probation".
  func deniesFault(_ position: Int) -> Bool {
    let view = views[position]
    guard view.negatedClasses.intersects(classes.faults) else { return false }
    return !view.plainClasses.intersects(classes.judging)
      && events[view.events].contains { event in
        event.actor == .applicant && event.isNegated
          && holds(classes.faults, event.token..<event.token + 3, view)
      }
  }

  private func states(
    _ faults: ClassSet, _ position: Int, in tense: (Tense) -> Bool
  ) -> Bool {
    let view = views[position]
    guard view.plainClasses.intersects(faults) else { return false }
    let start = view.sentence.tokens.lowerBound
    if view.subject == .applicant, isCopular(start), holds(faults, start + 2..<start + 4, view),
      !events[view.events].contains(where: { $0.token == start + 2 && $0.tense == .passive })
    {
      return true
    }
    var denied: Int?
    for event in events[view.events] where event.actor == .applicant {
      if event.isNegated {
        denied = event.token
      } else if tense(event.tense), holds(faults, event.token..<event.token + 3, view),
        !isExcused(event.token, view),
        !isJoined(event.token, to: denied), !isOtherPronoun(before: event.token, view)
      {
        return true
      }
    }
    return false
  }

  /// `a day early`: what sounds like a sanction and is none.
  private func isExcused(_ verb: Int, _ view: SentenceView) -> Bool {
    (verb + 1..<verb + 10).clamped(to: view.sentence.tokens).contains {
      finders.excuses.contains(tokens[$0])
    }
  }

  /// Whether a form of `be` stands second, as in "She was dishonest with me".
  private func isCopular(_ start: Int) -> Bool {
    start + 1 < tokens.count && finders.copulas.contains(tokens[start + 1])
  }

  /// Tokens between verbs that can belong together, so that endless sentences take linear time.
  private static let reach = 24

  /// Whether a verb goes on with a denied one: "never suspended, dismissed or placed on probation".
  private func isJoined(_ verb: Int, to denied: Int?) -> Bool {
    guard let denied, verb - denied < LetterReading.reach else { return false }
    return (denied + 1..<verb).allSatisfy { index in
      tokens[index].isMark(UInt8(ascii: ",")) || finders.alternatives.contains(tokens[index])
        || tokens[index].flags.contains(.endsInEd)
    }
  }

  /// Whether the last person named before a verb is a "he" or "she" that the letter does not use of the applicant.
  private func isOtherPronoun(before verb: Int, _ view: SentenceView) -> Bool {
    let before = (verb - LetterReading.reach..<verb).clamped(to: view.sentence.tokens)
    for index in before.reversed() {
      if people.applicant.contains(tokens[index]) { return false }
      if finders.singularPronouns.contains(tokens[index]) {
        switch people.pronoun {
        case .he: return tokens[index].hash == SentenceFinders.she
        case .she: return tokens[index].hash == SentenceFinders.he
        case .they, .unknown: return false
        }
      }
    }
    return false
  }

  /// `She documented vital signs that she had never taken`; not `She documented that she had not reached them`.
  private func statesFalseRecord(_ position: Int) -> Bool {
    let view = views[position]
    guard view.plainClasses.intersects(classes.recording) else { return false }
    var recorded: Int?
    for event in events[view.events] where event.actor == .applicant {
      if let recorded, event.isNegated, finders.performed.contains(tokens[event.token]),
        event.tense == .pluperfect
          || event.tense == .past && isRelative(event.token, behind: recorded)
      {
        return true
      }
      if !event.isNegated, holds(classes.recording, event.token..<event.token + 1, view),
        event.token + 1 < tokens.count,
        !(event.token + 1..<event.token + 3).clamped(to: view.sentence.tokens).contains(where: {
          finders.clauseOpeners.contains(tokens[$0])
        })
      {
        recorded = event.token
      }
    }
    return false
  }

  /// Whether a verb stands in a relative clause right behind an object: `an examination that she did not perform`.
  private func isRelative(_ verb: Int, behind recorded: Int) -> Bool {
    let between = recorded + 1..<verb
    return between.count < LetterReading.reach
      && between.suffix(5).contains { finders.that.contains(tokens[$0]) }
      && !between.contains { finders.joints.contains(tokens[$0]) }
      && !finders.prepositions.contains(tokens[recorded + 1])
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
