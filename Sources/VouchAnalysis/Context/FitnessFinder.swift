import VouchText

/// Finds sentences that say that the applicant is not fit to train: "She is not ready for residency", "I do not believe
/// that he will finish a residency", "She was not truthful".
///
/// Between the denial, the applicant and what is denied nothing may stand but a few words: "She is not only ready for
/// residency", "I have no doubt that she is ready for residency" say no such thing.
final class FitnessFinder: Sendable {
  /// Tokens before what is denied, and behind it.
  private static let reach = (before: 12, aim: 5)

  private let words: Words

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let fit, virtues, completing, becoming, negations, anchors: WordList
    let aims, callings, should, opinions, between, delays: WordSet
    let he = WordHash.of("he")
    let she = WordHash.of("she")
    let they = WordHash.of("they")

    init(_ lists: inout WordLists) {
      fit = lists.list("ready prepared fit suited equipped")
      virtues = lists.list("truthful honest trustworthy forthright")
      completing = lists.list("finish complete survive")
      becoming = lists.list("be become")
      aims = WordSet("residency residencies internship training")
      callings = WordSet("physician doctor")
      should = WordSet("should ought")
      opinions = WordSet("believe think expect")
      negations = lists.list(
        "not cannot can't don't doesn't didn't isn't wasn't won't wouldn't shouldn't never")
      between = WordSet(
        """
        i we do does did that is was will would can could should ought to be been yet fully at all currently really
        entirely always very completely quite dr ms mr mrs miss the applicant believe think expect feel has
        """)
      // What puts off rather than rules out.
      delays = WordSet("until because with in early before by")
      anchors = [virtues, completing, becoming].reduce(fit) { $0.union($1) }
    }
  }

  /// Whether a sentence of a letter denies it.
  func isDenied(in view: SentenceView, _ tokens: [Token], _ people: People) -> Bool {
    let held = view.sentence.summary
    guard held.holds(words.negations), held.holds(words.anchors) else { return false }
    let sentence = view.sentence.tokens
    return sentence.contains { index in
      words.anchors.contains(tokens[index]) && isAimed(index, sentence, tokens)
        && isDenied(before: index, sentence, tokens, people)
    }
  }

  /// Whether a denial and the applicant stand before a word, with a few words between.
  private func isDenied(
    before anchor: Int, _ sentence: Range<Int>, _ tokens: [Token], _ people: People
  ) -> Bool {
    var isNegated = false
    var isApplicant = false
    var isOpinion = false
    let before = (anchor - FitnessFinder.reach.before..<anchor).clamped(to: sentence)
    for index in before.reversed() {
      let token = tokens[index]
      if words.negations.contains(token) {
        if isNegated { return false }
        isNegated = true
      } else if self.isApplicant(token, people) {
        isApplicant = true
      } else if words.between.contains(token) {
        if words.opinions.contains(token) { isOpinion = true }
      } else {
        break
      }
    }
    return isNegated && isApplicant && (isOpinion || !words.completing.contains(tokens[anchor]))
  }

  private func isApplicant(_ token: Token, _ people: People) -> Bool {
    switch token.hash {
    case words.he: people.pronoun != .she
    case words.she: people.pronoun != .he
    case words.they: people.pronoun == .they
    default: people.applicant.contains(token)
    }
  }

  /// Whether a word is about training: `ready for residency`, `finish a residency`, `should be a physician`; an honesty
  /// is by itself.
  private func isAimed(_ index: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    if words.virtues.contains(tokens[index]) { return true }
    let behind = (index + 1..<index + FitnessFinder.reach.aim).clamped(to: sentence)
      .prefix { tokens[$0].kind != .punctuation }
    if words.becoming.contains(tokens[index]) {
      guard let calling = behind.first(where: { words.callings.contains(tokens[$0]) }) else {
        return false
      }
      return (calling + 1 == sentence.upperBound || tokens[calling + 1].kind == .punctuation)
        && (index - 3..<index).clamped(to: sentence).contains { words.should.contains(tokens[$0]) }
    }
    return behind.contains { words.aims.contains(tokens[$0]) }
      && !(words.completing.contains(tokens[index])
        && behind.contains { words.delays.contains(tokens[$0]) })
  }
}
