import VouchText

/// What a writer says in so many words of recommending the applicant.
enum Recommendation {
  case none
  /// "I am glad to recommend her".
  case given
  /// "I would not hesitate to hire her".
  case unreserved
  /// "I recommend him with some reservations".
  case reserved
  /// "I am unable to recommend her", "we cannot in good conscience support his application", "I would not let her care
  /// for my family", "I would advise against an interview".
  case refused
}

/// Finds recommendations and refusals by their syntax: who speaks, a verb of recommending, and the applicant behind it.
///
/// "I cannot recommend her highly enough", "I see no reason not to recommend him" and "we do not recommend him lightly"
/// refuse nothing.
final class RecommendationFinder: Sendable {
  /// Tokens between who speaks and the verb, between the verb and the applicant, and behind the verb where the sense of
  /// a refusal may be turned round and where reservations may stand, and between support and an application.
  private static let reach = (subject: 10, object: 3, turned: 9, reserve: 16, application: 8)

  private let words: Words
  private let mask = Mask()

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let verbs, warning: WordList
    let supporting, applications, entrusting, care, refusing, hesitating, subjects, given, joys,
      between, turning, reserves, no, choosing, places, into, refusal, excusing, persons, against,
      dealing, interview, articles: WordSet
    let past = WordSet("have")
    let with = WordHash.of("with")
    let letting = WordHash.of("let")

    init(_ lists: inout WordLists) {
      // What programs do with applicants, into what, and how it is refused for good.
      choosing = WordSet("rank take accept hire rehire")
      places = WordSet("program programme residency department service list")
      excusing = WordSet("since because visa as")
      into = WordSet("in into on to at for")
      refusal = WordSet("would wouldn't will won't")
      verbs = lists.list(
        """
        recommend recommending endorse endorsing support supporting vouch trust let rank take accept hire rehire
        """)
      // What a writer does with somebody who is good, and what shows a refusal alone.
      entrusting = WordSet("trust let rank take accept hire rehire")
      hesitating = WordSet("hesitate hesitating")
      against = WordSet("against")
      warning = lists.list("advise recommend caution counsel warn urge")
      dealing = WordSet("interviewing ranking accepting hiring selecting appointing")
      interview = WordSet("interview")
      articles = WordSet("a an the offering")
      persons = WordSet("her him them this dr mr ms mrs miss")
      care = WordSet("care treat touch near examine operate")
      supporting = WordSet("support supporting")
      applications = WordSet("application applications candidacy candidature")
      refusing = WordSet(
        """
        not never cannot can't don't doesn't didn't won't wouldn't couldn't unable unwilling decline declines declined
        refuse refuses
        """)
      subjects = WordSet(
        "i we my our department division faculty committee program programme school")
      given = WordSet("me us")
      joys = WordSet("pleasure honor honour privilege delight joy satisfaction pride")
      between = WordSet(
        """
        gives give gave immense it is with utmost greatest do does did am are is was must have has had would could can will
        'm 'd to able be in a the position good conscience yet currently honestly therefore formally fully at this time
        point willing prepared comfortable any moment second instant for twice longer feel think believe that writing
        write pleased happy glad delighted proud honored honoured strongly highly warmly gladly wholeheartedly enthusiastically unreservedly hereby very most distinct great
        """)
      reserves = WordSet(
        "reservation reservations hesitation hesitations caveat caveats misgivings qualifications")
      no = WordSet("no not without any never zero")
      turning = WordSet(
        """
        enough more less too higher greater better fewer further harder warmer stronger deeper so if until without because
        lower below under outside beneath off top anywhere granted beginner lightly merely simply only often just anyone
        anybody first initially
        """)
    }
  }

  /// What a sentence of the writer's says.
  func recommendation(
    in view: SentenceView, _ tokens: [Token], _ symbols: [Symbol]
  ) -> Recommendation {
    let sentence = view.sentence.tokens
    if warns(sentence, view.sentence.summary, tokens) { return .refused }
    guard view.sentence.summary.holds(words.verbs) else { return .none }
    for symbol in symbols[view.symbols] where isApplicant(symbol) {
      let object = symbol.tokens.lowerBound
      let before = (object - RecommendationFinder.reach.object..<object).clamped(to: sentence)
      guard let verb = before.last(where: { words.verbs.contains(tokens[$0]) }),
        !words.supporting.contains(tokens[verb])
          || (object..<object + RecommendationFinder.reach.application).clamped(to: sentence)
            .contains(where: { words.applications.contains(tokens[$0]) })
      else { continue }
      let said = said(verb, sentence, tokens)
      if said != .none { return said }
    }
    return .none
  }

  private func isApplicant(_ symbol: Symbol) -> Bool {
    symbol.hash == mask.he || symbol.hash == mask.his || symbol.hash == mask.applicant
  }

  /// What the words from the one who speaks to the verb say, and those behind it.
  private func said(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Recommendation {
    var isOwn = false
    var isRefused = false
    var isHesitating = false
    var isJoy = false
    for index in (verb - RecommendationFinder.reach.subject..<verb).clamped(to: sentence).reversed()
    {
      let token = tokens[index]
      if words.refusing.contains(token) {
        isRefused = true
      } else if words.hesitating.contains(token) {
        isHesitating = true
      } else if words.subjects.contains(token) || isJoy && words.given.contains(token) {
        isOwn = true
      } else if words.joys.contains(token) {
        isJoy = true
      } else if !words.between.contains(token) {
        break
      }
    }
    guard isOwn else { return .none }
    if isHesitating { return isRefused ? .unreserved : .none }
    let isEntrusting = words.entrusting.contains(tokens[verb])
    // "I wouldn't have let him near my own" tells of a time that is over.
    if isEntrusting, verb > sentence.lowerBound, words.past.contains(tokens[verb - 1]) {
      return .none
    }
    guard isRefused else {
      return isEntrusting ? .none : isReserved(verb, sentence, tokens) ? .reserved : .given
    }
    let behind = (verb + 1..<verb + RecommendationFinder.reach.turned).clamped(to: sentence)
    if tokens[verb].hash == words.letting,
      !behind.contains(where: { words.care.contains(tokens[$0]) })
    {
      return .none
    }
    if behind.contains(where: { words.turning.contains(tokens[$0]) }) { return .none }
    return !words.choosing.contains(tokens[verb]) || isFinal(verb, sentence, tokens)
      ? .refused : .none
  }

  /// Whether a choice is refused for good: a person right behind the verb, and then at most a place in a program.
  ///
  /// "I would not take her in our program", but "I would not take her for a beginner", "I could not match her energy".
  private func isFinal(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let before = (verb - RecommendationFinder.reach.subject..<verb).clamped(to: sentence)
    let object = verb + 1
    guard before.contains(where: { words.refusal.contains(tokens[$0]) }),
      object < sentence.upperBound, words.persons.contains(tokens[object])
    else { return false }
    let behind = object + 1
    let rest = (behind..<behind + RecommendationFinder.reach.reserve).clamped(to: sentence)
    if rest.contains(where: { words.excusing.contains(tokens[$0]) }) { return false }
    guard behind < sentence.upperBound, tokens[behind].kind != .punctuation else { return true }
    let clause = (behind..<behind + 6).clamped(to: sentence).prefix {
      tokens[$0].kind != .punctuation
    }
    return words.into.contains(tokens[behind])
      && clause.contains { words.places.contains(tokens[$0]) }
  }

  /// `I would advise against an interview`, `we recommend against ranking him`.
  private func warns(_ sentence: Range<Int>, _ held: TokenSummary, _ tokens: [Token]) -> Bool {
    guard held.holds(words.warning),
      let against = sentence.dropFirst().first(where: { words.against.contains(tokens[$0]) })
    else { return false }
    let before = (against - 5..<against).clamped(to: sentence)
    guard words.warning.contains(tokens[against - 1]),
      before.contains(where: { words.subjects.contains(tokens[$0]) }),
      !before.contains(where: { words.refusing.contains(tokens[$0]) })
    else { return false }
    let behind = (against + 1..<against + RecommendationFinder.reach.turned).clamped(to: sentence)
    let dealing = behind.drop { words.articles.contains(tokens[$0]) }
    guard let first = dealing.first, !behind.contains(where: { words.turning.contains(tokens[$0]) })
    else { return false }
    if words.interview.contains(tokens[first]) { return true }
    return words.dealing.contains(tokens[first])
      && dealing.dropFirst().first.map { words.persons.contains(tokens[$0]) } ?? false
  }

  /// Whether `with some reservations` stands behind the verb.
  private func isReserved(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let behind = (verb + 1..<verb + RecommendationFinder.reach.reserve).clamped(to: sentence)
    guard let reserve = behind.first(where: { words.reserves.contains(tokens[$0]) }) else {
      return false
    }
    let before = (reserve - RecommendationFinder.reach.object..<reserve).clamped(to: sentence)
    return before.contains { tokens[$0].hash == words.with }
      && !before.contains { words.no.contains(tokens[$0]) }
  }
}
