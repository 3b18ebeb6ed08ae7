import VouchText

/// Finds sentences that say that the applicant is not fit to train: "She is not ready for residency", "I do not believe
/// that he will finish a residency".
///
/// "She is not only ready for residency", "I have no doubt that she is ready for residency" say no such thing.
final class FitnessFinder: Sendable {
  /// Tokens from a negation to what it denies, and from there to what it is about.
  private static let reach = (negation: 9, aim: 5)

  private let words: Words
  private let mask = Mask()

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let fit, virtues, completing, becoming, aims, callings, should, negations, turning,
      anchors: WordList
    let not = WordHash.of("not")

    init(_ lists: inout WordLists) {
      fit = lists.list("ready prepared fit suited equipped safe")
      virtues = lists.list("truthful honest trustworthy forthright")
      completing = lists.list("finish complete survive")
      becoming = lists.list("be become")
      aims = lists.list("residency residencies internship training practice patients")
      callings = lists.list("physician doctor")
      should = lists.list("should ought")
      negations = lists.list(
        """
        not never cannot can't don't doesn't didn't isn't wasn't won't wouldn't shouldn't unlikely nor neither
        """)
      turning = lists.list(
        "only merely just simply doubt doubts question if unless whether until before when who nobody"
      )
      anchors = [virtues, completing, becoming].reduce(fit) { $0.union($1) }
    }
  }

  /// Whether a sentence of a letter denies it.
  func isDenied(in view: SentenceView, _ tokens: [Token], _ symbols: [Symbol]) -> Bool {
    let held = view.sentence.summary
    guard held.holds(words.negations), held.holds(words.anchors) else { return false }
    let sentence = view.sentence.tokens
    for index in sentence where words.anchors.contains(tokens[index]) {
      let before = (index - FitnessFinder.reach.negation..<index).clamped(to: sentence)
      guard isAimed(index, sentence, tokens),
        before.count(where: { words.negations.contains(tokens[$0]) }) == 1,
        !(sentence.lowerBound..<index).contains(where: { words.turning.contains(tokens[$0]) }),
        symbols[view.symbols].contains(where: {
          before.contains($0.tokens.lowerBound)
            && ($0.hash == mask.he || $0.hash == mask.applicant)
        }) || view.subject == .applicant
      else { continue }
      return true
    }
    return false
  }

  /// Whether a word is about training: `ready for residency`, `finish a residency`, `should be a physician`; or an
  /// honesty right behind its denial.
  private func isAimed(_ index: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    if words.virtues.contains(tokens[index]) {
      return (index - 2..<index).clamped(to: sentence).contains {
        words.negations.contains(tokens[$0])
      }
    }
    let behind = (index + 1..<index + FitnessFinder.reach.aim).clamped(to: sentence)
      .prefix { tokens[$0].kind != .punctuation }
    guard words.becoming.contains(tokens[index]) else {
      return behind.contains { words.aims.contains(tokens[$0]) }
    }
    guard let calling = behind.first(where: { words.callings.contains(tokens[$0]) }) else {
      return false
    }
    let isLast =
      calling + 1 == sentence.upperBound || tokens[calling + 1].kind == .punctuation
    return isLast
      && (index - 3..<index).clamped(to: sentence).contains {
        words.should.contains(tokens[$0])
      }
  }
}
