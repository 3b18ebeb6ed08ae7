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

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    classes = KnownClasses(lexicon)
    peopleFinder = PeopleFinder(classes: classes)
    symbolMapper = SymbolMapper(classes: classes)
    eventFinder = EventFinder(classes: classes)
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

  /// Whether a negated token is a verb of recommending, and not in "cannot recommend him highly enough".
  private func denies(_ token: Int, in sentence: Sentence) -> Bool {
    guard let verb = classes.endorseVerb, matcher.classes[token].contains(verb) else {
      return false
    }
    let before = max(sentence.tokens.lowerBound, token - 5)..<token
    let behind = token..<min(sentence.tokens.upperBound, token + 9)
    return before.contains { NegationScope.denials.contains(letter.tokens[$0]) }
      && !before.contains { NegationScope.idioms.contains(letter.tokens[$0]) }
      && !behind.contains { NegationScope.idioms.contains(letter.tokens[$0]) }
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

  /// The sentence of the body with exactly these bytes, by its index among the views.
  func position(ofBytes range: Range<Int>) -> Int? {
    func bytes(_ index: Int) -> Range<Int> { letter.bytes(of: views[index].sentence.tokens) }
    var low = 0
    var high = views.count
    while low < high {
      let middle = (low + high) / 2
      if bytes(middle).lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < views.count && bytes(low) == range ? low : nil
  }

  private mutating func view(of sentence: Sentence, index: Int) -> SentenceView {
    let firstSymbol = symbols.count
    symbolMapper.map(
      sentence, letter: letter, matcher: matcher, roles: roles, pronoun: people.pronoun,
      into: &symbols)
    let firstEvent = events.count
    eventFinder.find(
      in: sentence, letter: letter, matcher: matcher, roles: roles, pronoun: people.pronoun,
      into: &events)
    var view = SentenceView(
      index: index, sentence: sentence, symbols: firstSymbol..<symbols.count,
      events: firstEvent..<events.count)
    var scope = NegationScope()
    for token in sentence.tokens {
      let isNegated = scope.advance(over: letter.tokens[token])
      view.classes.formUnion(matcher.classes[token])
      if isNegated { view.negatedClasses.formUnion(matcher.classes[token]) }
      if isNegated, denies(token, in: sentence) { view.deniesEndorsement = true }
    }
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
  /// Negations that can deny a verb.
  static let denials = WordSet(
    "not never cannot can't couldn't don't wouldn't won't unable neither")
  /// Words that turn a denied verb into its opposite: "highly enough", "not hesitate to recommend".
  static let idioms = WordSet(
    "enough more too higher so hesitate hesitating hesitation reason only")
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
