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
  let clauseOpeners: WordSet
  /// What is done with a patient before it is put down.
  let performed: WordSet
  /// What joins a clause that depends on nothing before it.
  let joints: WordSet
  /// What joins verbs that are denied together.
  let alternatives: WordSet
  let copulas: WordSet
  let that: WordSet
  /// What stands behind a verb that has no object.
  let prepositions: WordSet
  /// What makes leaving or dismissal harmless.
  let excuses: WordSet
  /// Pronouns that one person can be meant by.
  let singularPronouns: WordSet
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
    performed = WordSet(
      "done performed taken examined obtained measured do perform take examine obtain measure")
    joints = WordSet("and but or because so although though while")
    alternatives = WordSet("or nor ever even put")
    that = WordSet("that")
    prepositions = WordSet("in on to for at with from by about")
    excuses = WordSet("early because so")
    copulas = WordSet("was is were are")
    singularPronouns = WordSet("he she")
    clauseOpeners = WordSet("that what why how when where which whether he she they")
  }
}
