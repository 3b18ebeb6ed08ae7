import VouchLexicon
import VouchText

/// Finds the verbs of a sentence with their tense and who acts.
///
/// A shallow reading: the last possible actor before a verb in its clause is its subject; a verb behind `and`
/// without a new actor keeps the subject before it. No parse tree is built.
final class EventFinder: Sendable {
  private let classes: KnownClasses
  private let words: EventWords
  private let agreement: Agreement.Words

  init(classes: KnownClasses, lists: inout WordLists) {
    self.classes = classes
    words = EventWords(&lists)
    agreement = Agreement.Words(&lists)
  }

  /// Appends the events of one sentence.
  ///
  /// - Returns: who is named first.
  func find(
    in sentence: Sentence, letter: Letter, matcher: PhraseMatcher, roles: TokenRoles,
    into events: inout [Event]
  ) -> Actor {
    let tokens = letter.tokens
    var scope = Agreement()
    var actor = Actor.none
    var lastActor = Actor.none
    var subject = Actor.none
    var auxiliary: Tense?
    var negated = false
    var sinceNegation = 0
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let token = tokens[index]
      let role = roles[index]
      if role.name != .none {
        let end = role.end
        let possessive = end < sentence.tokens.upperBound && words.possessive.contains(tokens[end])
        if !possessive {
          actor = Actor(role.name)
          if subject == .none { subject = actor }
        }
        auxiliary = nil
        index = end
        continue
      }
      defer { index += 1 }
      sinceNegation += 1
      if sinceNegation > 6 { negated = false }
      guard token.kind == .word else {
        if token.kind == .punctuation {
          negated = false
          auxiliary = nil
          if token.isMark(UInt8(ascii: ";")) || token.isMark(UInt8(ascii: ":")) {
            lastActor = actor
            actor = .none
          }
        }
        continue
      }
      let isGrammar = words.grammar.contains(token)
      if isGrammar, words.negation.contains(token) {
        negated = true
        sinceNegation = 0
      }
      let verb = scope.verb(token, letter, agreement)
      let isActor = isGrammar || matcher.classes[index].intersects(classes.patients)
      if isActor, var found = self.actor(token, matcher.classes[index]) {
        if found == .applicant, actor == .none, isSomeLearner(index, sentence, tokens) {
          found = .others
        }
        actor = found
        if subject == .none { subject = found }
        auxiliary = nil
      } else if isGrammar, words.clauseBreak.contains(token) {
        auxiliary = nil
        if actor != .none { lastActor = actor }
      } else if isGrammar, let opened = self.auxiliary(token) {
        auxiliary = opened
      } else if mayBeVerb(token, matcher.classes[index], behind: auxiliary),
        let tense = tense(
          of: token, matcher.classes[index], index, letter, auxiliary: auxiliary,
          agrees: verb != nil)
      {
        let acting = actor == .none ? lastActor : actor
        events.append(
          Event(
            actor: acting, tense: tense, isNegated: negated, token: index,
            verb: verb ?? token.hash))
        lastActor = acting
        auxiliary = nil
      }
    }
    return subject
  }

  /// `A student` as a subject: whoever it is, not the applicant.
  private func isSomeLearner(_ index: Int, _ sentence: Sentence, _ tokens: [Token]) -> Bool {
    index == sentence.tokens.lowerBound + 1 && words.learner.contains(tokens[index])
      && words.indefinite.contains(tokens[index - 1])
  }

  /// Who a word names, if it names somebody.
  private func actor(_ token: Token, _ found: ClassSet) -> Actor? {
    if words.writer.contains(token) { return .writer }
    if words.team.contains(token) { return .team }
    if words.pronouns.contains(token) { return .applicant }
    if words.learner.contains(token) { return .applicant }
    if words.family.contains(token) { return .family }
    if words.staff.contains(token) { return .staff }
    if found.intersects(classes.patients) { return .patient }
    if words.thing.contains(token) { return .thing }
    return nil
  }

  /// How a verb behind an auxiliary is said, if the word is one.
  private func auxiliary(_ token: Token) -> Tense? {
    if words.would.contains(token) { return .would }
    if words.will.contains(token) { return .will }
    if words.modal.contains(token) { return .modal }
    if words.did.contains(token) { return .past }
    if words.does.contains(token) { return .present }
    if words.had.contains(token) { return .pluperfect }
    if words.have.contains(token) { return .perfect }
    if words.bePast.contains(token) { return .passive }
    return words.be.contains(token) ? .present : nil
  }

  /// Whether the form of a word may be a verb's; behind `did` any word may be one.
  @inline(__always)
  private func mayBeVerb(_ token: Token, _ found: ClassSet, behind auxiliary: Tense?) -> Bool {
    !token.flags.isDisjoint(with: [.endsInEd, .endsInIng]) || auxiliary == .past
      || found.intersects(classes.verbForms)
  }

  /// How a verb is said; nil for what is none.
  ///
  /// - Parameter agrees: whether the word stands right behind a pronoun.
  private func tense(
    of token: Token, _ found: ClassSet, _ index: Int, _ letter: Letter, auxiliary: Tense?,
    agrees: Bool
  ) -> Tense? {
    func has(_ id: ClassID?) -> Bool { id.map { found.contains($0) } ?? false }
    let isPastForm =
      has(classes.verbPast) || has(classes.actionPast)
      || (token.flags.contains(.endsInEd) && !words.notVerb.contains(token))
    let isParticiple = isPastForm || has(classes.verbParticiple)
    let isIng = has(classes.actionIng) || token.flags.contains(.endsInIng)
    switch auxiliary {
    case .passive?: return isParticiple ? .passive : isIng ? .progressive : nil
    case .present?:
      return isParticiple
        ? .passive : isIng ? .progressive : has(classes.actionBase) ? .present : nil
    case .pluperfect?: return isParticiple ? .pluperfect : nil
    case .perfect?: return isParticiple ? .perfect : nil
    case .would?: return has(classes.actionBase) || isPastForm ? .would : nil
    case .will?: return has(classes.actionBase) ? .will : nil
    case .modal?: return has(classes.actionBase) ? .modal : nil
    case .past?:
      return words.adverb.contains(token) ? nil : .past
    default: break
    }
    if isPastForm { return .past }
    if has(classes.actionThird), agrees || Agreement.isThirdPerson(token, letter) {
      return .present
    }
    if isIng { return .participle }
    if has(classes.actionBase), index > 0, letter.tokens[index - 1].hash == words.to {
      return .base
    }
    return nil
  }
}
