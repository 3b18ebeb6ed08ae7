import VouchLexicon
import VouchText

/// Finds the verbs of a sentence with their tense and who acts.
///
/// A shallow reading: the last possible actor before a verb in its clause is its subject; a verb behind `and`
/// without a new actor keeps the subject before it. No parse tree is built.
struct EventFinder {
  private let classes: KnownClasses

  init(classes: KnownClasses) { self.classes = classes }

  private enum Words {
    static let writer = WordSet("i myself me")
    static let team = WordSet("we us our team service unit everyone")
    static let pronouns = WordSet("he she they")
    static let learner = WordSet(
      """
      student applicant candidate trainee extern observer intern resident learner sub-intern subintern graduate
      clerk scholar fellow mentee houseofficer protege visitor
      """)
    static let family = WordSet(
      "mother father wife husband daughter son family parents sister brother parent partner grandmother grandson granddaughter aunt uncle"
    )
    static let staff = WordSet(
      """
      nurse nurses residents attending attendings colleague colleagues registrar consultant intern interns
      pharmacist surgeon surgeons cardiologist neurologist fellow fellows staff physician physicians doctor
      doctors paramedics anesthesiologist radiologist students trainees peers classmates
      """)
    static let thing = WordSet(
      "it this that which there what these those ct mri ecg ekg biopsy scan film test result results culture cultures echo ultrasound tracing letter work presentation notes note patients"
    )
    static let be = WordSet("is are was were be been being am 's 're 'm")
    static let bePast = WordSet("was were")
    static let have = WordSet("has have 've")
    static let had = WordSet("had 'd")
    static let would = WordSet("would wouldn't 'd")
    static let will = WordSet("will shall 'll won't")
    static let modal = WordSet("could can may might must should couldn't can't cannot ought")
    static let negation = WordSet(
      "not never no nor neither without hardly scarcely barely nothing nobody none didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't wouldn't couldn't won't can't cannot"
    )
    static let clauseBreak = WordSet(
      "who which that when while after before because since if although though whereas until where but so than as"
    )
    static let notVerb = WordSet(
      "need indeed speed seed feed bed red hundred bred unaided limited advanced skilled gifted talented experienced dedicated motivated detailed unprecedented united wed shed bleed fed led interested varied complicated aged"
    )
    static let adverb = WordSet(
      "not never also indeed always often only just even still really well so too as the a an his her their it this that in on at for of to and or"
    )
    static let to = WordHash.of("to")
    static let did = WordSet("did didn't")
    static let does = WordSet("do does don't doesn't")
    static let possessive = WordSet("his her their its my our your 's whose")
  }

  /// Appends the events of one sentence.
  ///
  /// - Returns: who is named first.
  func find(
    in sentence: Sentence, letter: Letter, matcher: PhraseMatcher, roles: TokenRoles,
    into events: inout [Event]
  ) -> Actor {
    let tokens = letter.tokens
    var agreement = Agreement()
    var actor = Actor.none
    var lastActor = Actor.none
    var subject = Actor.none
    var auxiliary: Tense?
    var negated = false
    var sinceNegation = 0
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let token = tokens[index]
      if let (mask, end) = roles.mask(at: index) {
        let possessive = end < sentence.tokens.upperBound && Words.possessive.contains(tokens[end])
        if !possessive {
          actor = mask == Mask.applicant ? .applicant : mask == Mask.writer ? .writer : .others
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
      if Words.negation.contains(token) {
        negated = true
        sinceNegation = 0
      }
      let verb = agreement.verb(token, letter.text.utf8)
      if let found = actorNamed(
        by: token, matcher, index, previous: index > 0 ? tokens[index - 1] : nil)
      {
        actor = found
        if subject == .none { subject = found }
        auxiliary = nil
      } else if Words.clauseBreak.contains(token) {
        auxiliary = nil
        if actor != .none { lastActor = actor }
      } else if Words.would.contains(token) {
        auxiliary = .would
      } else if Words.will.contains(token) {
        auxiliary = .will
      } else if Words.modal.contains(token) {
        auxiliary = .modal
      } else if Words.did.contains(token) {
        auxiliary = .past
      } else if Words.does.contains(token) {
        auxiliary = .present
      } else if Words.had.contains(token) {
        auxiliary = .pluperfect
      } else if Words.have.contains(token) {
        auxiliary = .perfect
      } else if Words.be.contains(token) {
        auxiliary = Words.bePast.contains(token) ? .passive : .present
      } else if let tense = tense(
        of: token, matcher, index, tokens, auxiliary: auxiliary,
        isPresent: verb != nil || Agreement.isThirdPerson(letter.text.utf8[token.range]))
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

  private func actorNamed(
    by token: Token, _ matcher: PhraseMatcher, _ index: Int, previous: Token?
  ) -> Actor? {
    if Words.writer.contains(token) { return .writer }
    if Words.team.contains(token) { return .team }
    if Words.pronouns.contains(token) { return .applicant }
    if Words.learner.contains(token) { return .applicant }
    if Words.family.contains(token) { return .family }
    if Words.staff.contains(token) { return .staff }
    let found = matcher.classes[index]
    if classes.patients.contains(where: { found.contains($0) }) { return .patient }
    if Words.thing.contains(token) { return .thing }
    return nil
  }

  private func tense(
    of token: Token, _ matcher: PhraseMatcher, _ index: Int, _ tokens: [Token], auxiliary: Tense?,
    isPresent: Bool
  ) -> Tense? {
    let found = matcher.classes[index]
    func has(_ id: ClassID?) -> Bool { id.map { found.contains($0) } ?? false }
    let isPastForm =
      has(classes.verbPast) || has(classes.actionPast)
      || (token.flags.contains(.endsInEd) && !Words.notVerb.contains(token))
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
      return Words.adverb.contains(token) ? nil : .past
    default: break
    }
    if isPastForm { return .past }
    if isPresent, has(classes.actionThird) { return .present }
    if isIng { return .participle }
    if has(classes.actionBase), index > 0, tokens[index - 1].hash == Words.to { return .base }
    return nil
  }
}
