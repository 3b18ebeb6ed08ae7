import VouchLexicon
import VouchText

/// What a sentence cannot be, whatever its words, because of who says it of whom and whether it holds.
struct Denials: OptionSet {
  let rawValue: UInt8

  /// The recommendation is denied or hangs on a condition.
  static let endorsement = Denials(rawValue: 1)
  /// Somebody else recommends.
  static let ownEndorsement = Denials(rawValue: 2)
  /// The writer did not see the work, or speaks of what would have been.
  static let observation = Denials(rawValue: 4)
  static let praise = Denials(rawValue: 8)
  static let faintPraise = Denials(rawValue: 16)
  /// Nobody is compared who could be the applicant.
  static let comparison = Denials(rawValue: 32)
  /// A patient's or the writer's own circumstances or career.
  static let characteristic = Denials(rawValue: 64)
}

/// Finds what the syntax of a sentence rules out.
struct DenialFinder {
  let classes: KnownClasses

  private static let denials = WordSet(
    "not never cannot can't couldn't don't wouldn't won't unable neither")
  /// Words that turn a denied verb into its opposite: "highly enough", "not hesitate to recommend".
  private static let idioms = WordSet(
    "enough more too higher so hesitate hesitating hesitation reason only")
  private static let conditions = WordSet("if unless provided once assuming")
  /// Who stands behind a condition that weakens nothing: "if you are looking", "if I could".
  private static let addressed = WordSet(
    "i we you your asked even needed only possible anyone anything")
  private static let limits = WordSet("if for to with in after when under where as")
  private static let only = WordHash.of("only")
  private static let my = WordHash.of("my")

  func denials(
    of view: SentenceView, _ tokens: [Token], _ matcher: PhraseMatcher,
    symbols: ArraySlice<Symbol>, events: ArraySlice<Event>
  ) -> Denials {
    var denials: Denials = []
    let sentence = view.sentence.tokens
    func has(_ id: ClassID?, _ token: Int) -> Bool {
      id.map { matcher.classes[token].contains($0) } ?? false
    }
    if classes.endorseVerb.map({ view.negatedClasses.contains($0) }) ?? false,
      sentence.contains(where: { has(classes.endorseVerb, $0) && isDenied($0, sentence, tokens) })
    {
      denials.insert(.endorsement)
    }
    let endorsing = events.filter { has(classes.endorseVerb, $0.token) }
    if endorsing.contains(where: {
      [.would, .modal].contains($0.tense) && isConditional($0.token, sentence, tokens)
    }) {
      denials.insert(.endorsement)
    }
    if !endorsing.isEmpty, endorsing.allSatisfy({ [.others, .staff].contains($0.actor) }) {
      denials.insert(.ownEndorsement)
    }
    let seen = events.filter { has(classes.observe, $0.token) && $0.actor == .writer }
    let isUnreal =
      DenialFinder.conditions.contains(tokens[sentence.lowerBound])
      && seen.allSatisfy { $0.tense == .pluperfect }
    if !seen.isEmpty, isUnreal || seen.allSatisfy(\.isNegated) { denials.insert(.observation) }
    func isOnlyDenied(_ ids: [ClassID]) -> Bool {
      ids.contains { view.negatedClasses.contains($0) }
        && !ids.contains { view.plainClasses.contains($0) }
    }
    if isOnlyDenied(classes.praise) { denials.insert(.praise) }
    if isOnlyDenied([classes.faintPraise].compactMap { $0 }) { denials.insert(.faintPraise) }
    let isAboutApplicant = symbols.contains {
      $0.hash == Mask.he || $0.hash == Mask.his || $0.hash == Mask.applicant
    }
    if !isAboutApplicant, view.subject == .writer || view.subject == .team,
      !classes.ranks.contains(where: { view.classes.contains($0) })
    {
      denials.insert(.comparison)
    }
    let isOwn =
      view.subject == .writer || tokens[sentence.lowerBound].hash == DenialFinder.my
    if view.subject == .patient || (isOwn && !isAboutApplicant) { denials.insert(.characteristic) }
    return denials
  }

  /// Whether a verb of recommending is negated, and not as in "cannot recommend him highly enough".
  private func isDenied(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let before = max(sentence.lowerBound, verb - 5)..<verb
    let behind = verb..<min(sentence.upperBound, verb + 9)
    return before.contains { DenialFinder.denials.contains(tokens[$0]) }
      && !before.contains { DenialFinder.idioms.contains(tokens[$0]) }
      && !behind.contains { DenialFinder.idioms.contains(tokens[$0]) }
  }

  /// Whether a condition about the applicant, or a limit, stands behind "would recommend".
  private func isConditional(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    (verb + 1..<sentence.upperBound).contains { index in
      guard index + 1 < sentence.upperBound else { return false }
      let next = tokens[index + 1]
      if tokens[index].hash == DenialFinder.only { return DenialFinder.limits.contains(next) }
      return DenialFinder.conditions.contains(tokens[index])
        && !DenialFinder.addressed.contains(next)
    }
  }
}
