import VouchLexicon
import VouchText

/// Finds what the syntax of a sentence rules out.
final class DenialFinder: Sendable {
  private let classes: KnownClasses
  private let words: DenialWords
  private let owner: CharacteristicOwner
  private let mask = Mask()

  init(classes: KnownClasses, lists: inout WordLists) {
    self.classes = classes
    words = DenialWords(&lists)
    owner = CharacteristicOwner(classes: classes, lists: &lists)
  }

  /// - Parameters:
  ///   - found: the classes that cover each token of the letter.
  ///   - symbols: of the letter.
  ///   - events: of the letter.
  func denials(
    of view: SentenceView, _ tokens: [Token], _ found: [ClassSet], symbols: [Symbol],
    events: [Event]
  ) -> Denials {
    var denials = recommendation(view, tokens, found, events)
    denials.formUnion(observation(view, tokens, found, events))
    if isAccordingToRule(view, tokens, found) { denials.insert(.secondHand) }
    if owner.isSomebodyElse(view, tokens, found) { denials.insert(.ownCharacteristic) }
    if view.standing == .high { denials.insert(.lowRank) }
    if isWaiver(view) { denials.formUnion([.praise, .faintPraise]) }
    if isOnlyDenied(classes.praise, view) { denials.insert(.praise) }
    if isOnlyDenied(classes.faintPraise, view) { denials.insert(.faintPraise) }
    let isOwn =
      view.subject == .writer || tokens[view.sentence.tokens.lowerBound].hash == words.my
    guard isOwn || view.subject == .team || view.subject == .patient else { return denials }
    let isAboutApplicant = symbols[view.symbols].contains {
      $0.hash == mask.he || $0.hash == mask.his || $0.hash == mask.applicant
    }
    if !isAboutApplicant, view.subject == .writer || view.subject == .team,
      !view.classes.intersects(classes.ranks)
    {
      denials.insert(.comparison)
    }
    if !isAboutApplicant, view.subject == .patient { denials.insert(.comparison) }
    if view.subject == .patient || (isOwn && !isAboutApplicant) { denials.insert(.characteristic) }
    return denials
  }

  /// Whether all that sounds second-hand is "according to our protocol".
  private func isAccordingToRule(
    _ view: SentenceView, _ tokens: [Token], _ found: [ClassSet]
  ) -> Bool {
    guard view.classes.intersects(classes.secondHand) else { return false }
    var isRule = false
    var index = view.sentence.tokens.lowerBound
    while index < view.sentence.tokens.upperBound {
      let end = min(index + 6, view.sentence.tokens.upperBound)
      if words.according.contains(tokens[index]),
        let rule = (index..<end).first(where: { words.rules.contains(tokens[$0]) })
      {
        isRule = true
        index = rule
      } else if found[index].intersects(classes.secondHand) {
        return false
      }
      index += 1
    }
    return isRule
  }

  /// Whether a sentence tells of the right to read the letter.
  private func isWaiver(_ view: SentenceView) -> Bool {
    view.sentence.summary.holds(words.waiving) && view.sentence.summary.holds(words.rights)
      && !view.classes.intersects(classes.praise)
  }

  private func isOnlyDenied(_ ids: ClassSet, _ view: SentenceView) -> Bool {
    view.negatedClasses.intersects(ids) && !view.plainClasses.intersects(ids)
  }

  /// Whether a recommendation is denied, hangs on a condition, or is somebody else's.
  private func recommendation(
    _ view: SentenceView, _ tokens: [Token], _ found: [ClassSet], _ events: [Event]
  ) -> Denials {
    guard view.classes.intersects(classes.endorseVerb) else { return [] }
    let sentence = view.sentence.tokens
    var denials: Denials = []
    if view.negatedClasses.intersects(classes.endorseVerb),
      sentence.contains(where: {
        found[$0].intersects(classes.endorseVerb) && isDenied($0, sentence, tokens)
      })
    {
      denials.insert(.endorsement)
    }
    var isEndorsed = false
    var isOwn = false
    var firstOpen: Int?
    for event in events[view.events] where found[event.token].intersects(classes.endorseVerb) {
      isEndorsed = true
      if event.actor != .others && event.actor != .staff { isOwn = true }
      if event.tense == .would || event.tense == .modal {
        firstOpen = firstOpen ?? event.token
      }
    }
    // A condition behind any such verb stands behind the first.
    if let firstOpen, isConditional(firstOpen, sentence, tokens) { denials.insert(.endorsement) }
    if isEndorsed && !isOwn { denials.insert(.ownEndorsement) }
    return denials
  }

  /// Whether the writer did not see the work, or speaks of what would have been.
  private func observation(
    _ view: SentenceView, _ tokens: [Token], _ found: [ClassSet], _ events: [Event]
  ) -> Denials {
    guard view.classes.intersects(classes.observe) else { return [] }
    var isSeen = false
    var isNegated = true
    var isUnreal = words.conditions.contains(tokens[view.sentence.tokens.lowerBound])
    for event in events[view.events]
    where event.actor == .writer && found[event.token].intersects(classes.observe) {
      isSeen = true
      if !event.isNegated { isNegated = false }
      if event.tense != .pluperfect { isUnreal = false }
    }
    return isSeen && (isUnreal || isNegated) ? .observation : []
  }

  /// Whether a verb of recommending is negated, and not as in "cannot recommend him highly enough".
  private func isDenied(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let before = max(sentence.lowerBound, verb - 5)..<verb
    let behind = verb..<min(sentence.upperBound, verb + 9)
    return before.contains { words.denials.contains(tokens[$0]) }
      && !before.contains { words.idioms.contains(tokens[$0]) }
      && !behind.contains { words.idioms.contains(tokens[$0]) }
  }

  /// Whether a condition about the applicant, or a limit, stands behind "would recommend".
  private func isConditional(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    (verb + 1..<sentence.upperBound).contains { index in
      guard index + 1 < sentence.upperBound else { return false }
      let next = tokens[index + 1]
      if tokens[index].hash == words.only { return words.limits.contains(next) }
      return words.conditions.contains(tokens[index]) && !words.addressed.contains(next)
    }
  }
}
