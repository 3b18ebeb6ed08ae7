import VouchText

/// Finds sentences that say that the applicant is not the best: "She is not among our strongest students", "hardly the
/// best I have taught", "by no means the best of the group".
final class DeniedRankFinder: Sendable {
  /// Tokens from the denial to the superlative, and before it where its sense may be turned round.
  private static let reach = (denial: 6, turned: 24)

  private let words: Words

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let superlatives, denials: WordList
    let turning, groups, between: WordSet

    init(_ lists: inout WordLists) {
      superlatives = lists.list("best strongest finest ablest brightest")
      denials = lists.list("not hardly scarcely isn't wasn't nor no never")
      turning = WordSet("only merely just simply if doubt whether surprised")
      // Whom somebody is the best of, and what lies between denial and superlative.
      groups = WordSet(
        """
        student students resident residents intern interns trainee trainees learner learners applicant applicants candidate
        candidates group class cohort i we have year rotators extern externs sub-interns graduates clerks clerk
        """)
      between = WordSet(
        "among amongst one of our my the a by means quite in been yet one's those these very")
    }
  }

  /// Whether a sentence about the applicant says so.
  func isStated(in view: SentenceView, _ tokens: [Token]) -> Bool {
    let held = view.sentence.summary
    guard view.subject == .applicant, held.holds(words.superlatives), held.holds(words.denials)
    else { return false }
    let sentence = view.sentence.tokens
    for index in sentence where words.superlatives.contains(tokens[index]) {
      let behind = (index + 1..<index + 4).clamped(to: sentence)
      guard behind.contains(where: { words.groups.contains(tokens[$0]) }) else { continue }
      var denial = index - 1
      while denial >= sentence.lowerBound, index - denial < DeniedRankFinder.reach.denial,
        words.between.contains(tokens[denial])
          && !words.denials.contains(tokens[denial])
      {
        denial -= 1
      }
      if denial >= sentence.lowerBound, words.denials.contains(tokens[denial]),
        denial > sentence.lowerBound,
        !(index - DeniedRankFinder.reach.turned..<index).clamped(to: sentence)
          .contains(where: { words.turning.contains(tokens[$0]) })
      {
        return true
      }
    }
    return false
  }
}
