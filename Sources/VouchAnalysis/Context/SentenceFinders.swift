import VouchText

/// What reads the sentences of a letter, made once with all its words.
///
/// A class, as are those that are asked for each sentence, so that none is copied when a reading is handed on or a
/// sentence read.
final class SentenceFinders: Sendable {
  let negation: NegationScope.Words
  let people: PeopleFinder
  let symbols: SymbolMapper
  let events: EventFinder
  let denials: DenialFinder
  let ranks: RankFinder
  let ages: AgeFinder
  let recommendations: RecommendationFinder
  let acquaintances: AcquaintanceFinder
  let fitness: FitnessFinder
  let deniedRanks: DeniedRankFinder
  /// What opens the content of a note: "documented that".
  let clauseOpeners: WordList
  /// What is done with a patient before it is put down.
  let performed: WordList
  /// What joins a clause that depends on nothing before it.
  let joints: WordList
  /// What joins verbs that are denied together.
  let alternatives: WordList
  let copulas: WordList
  let that: WordList
  /// What stands behind a verb that has no object.
  let prepositions: WordList
  /// What makes leaving or dismissal harmless.
  let excuses: WordList
  /// Pronouns that one person can be meant by.
  let singularPronouns: WordList
  static let he = WordHash.of("he")
  static let she = WordHash.of("she")

  init(classes: KnownClasses, lists: inout WordLists) {
    negation = NegationScope.Words(&lists)
    people = PeopleFinder(classes: classes, lists: &lists)
    symbols = SymbolMapper(lists: &lists)
    events = EventFinder(classes: classes, lists: &lists)
    denials = DenialFinder(classes: classes, lists: &lists)
    let numbers = NumberReader(lists: &lists)
    ranks = RankFinder(numbers: numbers, lists: &lists)
    ages = AgeFinder(numbers: numbers, lists: &lists)
    recommendations = RecommendationFinder(lists: &lists)
    acquaintances = AcquaintanceFinder(lists: &lists)
    fitness = FitnessFinder(lists: &lists)
    deniedRanks = DeniedRankFinder(lists: &lists)
    performed = lists.list(
      "done performed taken examined obtained measured do perform take examine obtain measure")
    joints = lists.list("and but or because so although though while")
    alternatives = lists.list("or nor ever even put")
    that = lists.list("that")
    prepositions = lists.list("in on to for at with from by about")
    excuses = lists.list("early because so")
    copulas = lists.list("was is were are")
    singularPronouns = lists.list("he she")
    clauseOpeners = lists.list("that what why how when where which whether he she they")
  }
}
