import VouchText

/// What reads the sentences of a letter, made once with all its words.
///
/// A class, so that a reading can be handed on without a copy of them.
final class SentenceFinders: Sendable {
  let negation: NegationScope.Words
  let people: PeopleFinder
  let symbols: SymbolMapper
  let events: EventFinder
  let denials: DenialFinder
  let ranks: RankFinder
  let ages: AgeFinder

  init(classes: KnownClasses, lists: inout WordLists) {
    negation = NegationScope.Words(&lists)
    people = PeopleFinder(classes: classes, lists: &lists)
    symbols = SymbolMapper(lists: &lists)
    events = EventFinder(classes: classes, lists: &lists)
    denials = DenialFinder(classes: classes, lists: &lists)
    ranks = RankFinder(lists: &lists)
    ages = AgeFinder(lists: &lists)
  }
}
