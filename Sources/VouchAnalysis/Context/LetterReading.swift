import VouchLexicon
package import VouchText

/// A letter as the analysis reads it: phrases, people, symbols and verbs of its body's sentences.
///
/// One value is reused for letter after letter and keeps its storage.
package struct LetterReading {
  package private(set) var letter: Letter
  private(set) var matcher = PhraseMatcher()
  private(set) var people = People()
  /// The specialty applied to, if the letter shows one.
  private(set) var specialty: SpecialtySupport?
  /// What the tokens name.
  private(set) var roles = TokenRoles()
  /// The body's sentences in order.
  private(set) var views: [SentenceView] = []
  private(set) var symbols: [Symbol] = []
  private(set) var events: [Event] = []

  let lexicon: Lexicon
  let classes: KnownClasses
  let finders: SentenceFinders
  private var specialtyFinder: SpecialtyFinder

  /// Makes a reading whose tokens know the given lists, besides those that the reading itself asks for.
  init(lexicon: Lexicon, lists: WordLists = WordLists()) {
    var lists = lists
    self.lexicon = lexicon
    classes = KnownClasses(lexicon)
    finders = SentenceFinders(classes: classes, lists: &lists)
    specialtyFinder = SpecialtyFinder(lists: &lists)
    letter = Letter(lists: lists)
  }

  /// All tokens in the order of the text.
  var tokens: [Token] { letter.tokens }

  /// Replaces the reading by that of the given text.
  ///
  /// - Parameter hidden: phrases to overlook, with the group of labelled texts that this one is of; for fitting.
  mutating func read(
    _ text: SourceText, hiding hidden: (phrases: LonePhrases, group: String)? = nil
  ) {
    letter.read(text)
    matcher.match(
      letter.tokens, lexicon: lexicon, listing: hidden == nil ? classes.listed : .all)
    hidden?.phrases.hide(in: &matcher, letter.tokens, of: hidden?.group ?? "")
    views.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    for (index, sentence) in letter.sentences.enumerated() where sentence.zone == .body {
      views.append(view(of: sentence, index: index))
    }
    finders.people.find(in: letter, matcher: matcher, views: &views, into: &people)
    specialty = specialtyFinder.specialty(letter, matcher.matches, classes, lexicon)
    roles.fill(letter.tokens, matches: matcher.matches, people: people, classes: classes)
    for position in views.indices { readVerbs(of: position) }
  }

  /// A sentence with its classes.
  private func view(of sentence: Sentence, index: Int) -> SentenceView {
    var view = SentenceView(index: index, sentence: sentence)
    let classes = matcher.classes.span
    guard sentence.summary.holds(finders.negation.triggers) else {
      for token in sentence.tokens { view.classes.formUnion(classes[token]) }
      view.plainClasses = view.classes
      return view
    }
    var scope = NegationScope()
    let tokens = letter.tokens.span
    for token in sentence.tokens {
      if scope.advance(over: tokens[token], finders.negation) {
        view.negatedClasses.formUnion(classes[token])
      } else {
        view.plainClasses.formUnion(classes[token])
      }
    }
    view.classes = view.plainClasses.union(view.negatedClasses)
    return view
  }

  /// Takes from a sentence the classes that stand in names alone: "Dr. Islam" tells of no faith.
  private mutating func forgetNames(in position: Int) {
    var left = ClassSet()
    var index = views[position].sentence.tokens.lowerBound
    while index < views[position].sentence.tokens.upperBound {
      let role = roles[index]
      if role.name == .none || role.name == .organisation {
        left.formUnion(matcher.classes[index])
        index += 1
      } else {
        index = max(index + 1, role.end)
      }
    }
    views[position].classes.formIntersection(left)
    views[position].plainClasses.formIntersection(left)
    views[position].negatedClasses.formIntersection(left)
  }

  /// Adds symbols, verbs and what these rule out to a sentence.
  private mutating func readVerbs(of position: Int) {
    if views[position].classes.intersects(classes.personal) { forgetNames(in: position) }
    var view = views[position]
    let sentence = view.sentence
    let firstSymbol = symbols.count
    finders.symbols.map(sentence, letter: letter, roles: roles, into: &symbols)
    view.symbols = firstSymbol..<symbols.count
    let firstEvent = events.count
    view.subject = finders.events.find(
      in: sentence, letter: letter, matcher: matcher, roles: roles, into: &events)
    view.events = firstEvent..<events.count
    view.standing = finders.ranks.standing(in: sentence, letter)
    view.statesAge = finders.ages.isStated(in: sentence, letter)
    view.recommendation = finders.recommendations.recommendation(
      in: view, letter.tokens, symbols)
    view.statesAcquaintance = finders.acquaintances.isStated(
      in: view, letter.tokens, symbols)
    view.isUnfit = finders.fitness.isDenied(in: view, letter.tokens, people)
    view.deniesRank = finders.deniedRanks.isStated(in: view, letter.tokens)
    view.denials = finders.denials.denials(
      of: view, letter.tokens, matcher.classes, symbols: symbols, events: events)
    views[position] = view
  }
}
