import VouchLexicon
import VouchText

/// A letter as the analysis reads it: phrases, people, symbols and verbs of its body's sentences.
///
/// One value is reused for letter after letter and keeps its storage.
package struct LetterReading {
  private(set) var letter = Letter()
  private(set) var matcher = PhraseMatcher()
  private(set) var people = People()
  /// What the tokens name.
  private(set) var roles = TokenRoles(count: 0)
  /// The body's sentences in order.
  private(set) var views: [SentenceView] = []
  private(set) var symbols: [Symbol] = []
  private(set) var events: [Event] = []

  let lexicon: Lexicon
  let classes: KnownClasses
  private let peopleFinder: PeopleFinder
  private let symbolMapper: SymbolMapper
  private let eventFinder: EventFinder
  private let denialFinder: DenialFinder

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    classes = KnownClasses(lexicon)
    peopleFinder = PeopleFinder(classes: classes)
    symbolMapper = SymbolMapper(classes: classes)
    eventFinder = EventFinder(classes: classes)
    denialFinder = DenialFinder(classes: classes)
  }

  /// Replaces the reading by that of the given text.
  mutating func read(_ text: SourceText) {
    letter.read(text)
    matcher.match(letter.tokens, lexicon: lexicon)
    people = peopleFinder.find(in: letter, matcher: matcher)
    roles = symbolMapper.roles(letter: letter, matcher: matcher, people: people)
    views.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    for (index, sentence) in letter.sentences.enumerated() where sentence.zone == .body {
      views.append(view(of: sentence, index: index))
    }
  }

  /// The sentence of the body that holds a token, by its index among the views.
  func position(of token: Int) -> Int? {
    var low = 0
    var high = views.count
    while low < high {
      let middle = (low + high) / 2
      if views[middle].sentence.tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < views.count && views[low].sentence.tokens.contains(token) ? low : nil
  }

  /// Words of a sentence, a name or a place counted once however many words it has.
  func symbolCount(of view: SentenceView) -> Int {
    symbols[view.symbols].count { letter.tokens[$0.tokens.lowerBound].kind != .punctuation }
  }

  private mutating func view(of sentence: Sentence, index: Int) -> SentenceView {
    let firstSymbol = symbols.count
    symbolMapper.map(
      sentence, letter: letter, matcher: matcher, roles: roles, into: &symbols)
    let firstEvent = events.count
    let subject = eventFinder.find(
      in: sentence, letter: letter, matcher: matcher, roles: roles, into: &events)
    var view = SentenceView(
      index: index, sentence: sentence, symbols: firstSymbol..<symbols.count,
      events: firstEvent..<events.count)
    view.subject = subject
    view.hasBystander = people.hasBystander[index]
    var scope = NegationScope()
    for token in sentence.tokens {
      let isNegated = scope.advance(over: letter.tokens[token])
      view.classes.formUnion(matcher.classes[token])
      if isNegated { view.negatedClasses.formUnion(matcher.classes[token]) }
      if !isNegated { view.plainClasses.formUnion(matcher.classes[token]) }
    }
    view.denials = denialFinder.denials(
      of: view, letter.tokens, matcher, symbols: symbols[view.symbols], events: events[view.events])
    return view
  }
}

/// The reach of a negation, after ConText (Harkema et al. 2009): a trigger opens it, a mark or a conjunction closes it.
struct NegationScope {
  private var left = 0

  private static let triggers = WordSet(
    """
    not never no nor neither without hardly scarcely barely nothing nobody none lacks lacked lack didn't doesn't
    don't wasn't weren't isn't aren't hasn't haven't hadn't wouldn't couldn't won't can't cannot
    """)
  private static let terminators = WordSet("but however although though yet except")

  /// Whether the token is in the scope of a negation before it.
  mutating func advance(over token: Token) -> Bool {
    let isInside = left > 0
    if token.kind == .punctuation {
      left = 0
    } else if NegationScope.terminators.contains(token) {
      left = 0
    } else if NegationScope.triggers.contains(token) {
      left = 6
    } else if left > 0 {
      left -= 1
    }
    return isInside
  }
}
