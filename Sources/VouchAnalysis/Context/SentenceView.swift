import VouchLexicon
import VouchText

/// A sentence with what its features are made from.
struct SentenceView {
  /// Index among the letter's sentences.
  var index: Int
  var sentence: Sentence
  var symbols = 0..<0
  var events = 0..<0
  var classes = ClassSet()
  var negatedClasses = ClassSet()
  /// Classes that stand outside every negation.
  var plainClasses = ClassSet()
  /// What the syntax rules out.
  var denials: Denials = []
  /// Who is named first, as a rule the subject of the main clause.
  var subject = Actor.none
  /// Where its numbers put somebody in a group.
  var standing = Standing.none
  /// Whether somebody's age is stated.
  var statesAge = false
  /// Whether the writer recommends the applicant in so many words, or refuses to.
  var recommendation = Recommendation.none
  /// Whether it says since when the writer has known the applicant.
  var statesAcquaintance = false
  /// Whether it says that the applicant is not fit to train.
  var isUnfit = false
  /// Whether it says that the applicant is not the best.
  var deniesRank = false
  /// Whether somebody else is brought in whom `he` or `she` could mean.
  var hasBystander = false

  /// Whether the applicant's age is stated.
  var statesOwnAge: Bool { statesAge && !hasBystander && subject == .applicant }
}
