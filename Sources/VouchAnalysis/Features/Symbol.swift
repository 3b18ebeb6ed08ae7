import VouchLexicon
import VouchText

/// What a sentence model sees in place of a word: the word itself, or the kind of thing it names.
///
/// Names, places, numbers, pronouns and clinical terms are replaced by their kind, so that a model cannot learn or
/// prefer them.
struct Symbol {
  var hash: UInt64
  /// Indices of the tokens it stands for.
  var tokens: Range<Int>
}

/// The kinds that stand for words.
enum Mask {
  static let applicant = WordHash.of("<app>")
  static let writer = WordHash.of("<writer>")
  static let name = WordHash.of("<name>")
  static let organisation = WordHash.of("<org>")
  static let place = WordHash.of("<place>")
  static let number = WordHash.of("<num>")
  static let percent = WordHash.of("<pct>")
  static let age = WordHash.of("<age>")
  static let date = WordHash.of("<date>")
  static let time = WordHash.of("<time>")
  static let month = WordHash.of("<month>")
  static let weekday = WordHash.of("<day>")
  static let contact = WordHash.of("<contact>")
  static let specialty = WordHash.of("<specialty>")
  static let he = WordHash.of("<he>")
  static let his = WordHash.of("<his>")
  static let reflexive = WordHash.of("<self>")
  static let was = WordHash.of("<was>")
  static let present = WordHash.of("<is>")
  static let has = WordHash.of("<has>")
  static let quote = WordHash.of("<quote>")
  static let dash = WordHash.of("<dash>")
  static let the = WordHash.of("the")
  static let start = WordHash.of("<s>")
  static let end = WordHash.of("</s>")

  /// All names, for the fitting command.
  static let names = [
    "<app>", "<writer>", "<name>", "<org>", "<place>", "<num>", "<pct>", "<age>", "<date>",
    "<time>",
    "<month>", "<day>", "<contact>", "<specialty>", "<he>", "<his>", "<self>", "<was>", "<is>",
    "<has>",
    "<quote>", "<dash>", "<s>", "</s>", "<disease>", "<symptom>", "<drug>", "<procedure>",
    "<anatomy>",
    ";", ":", "?", "!", "(", ",",
  ]
}

/// Turns the tokens of a letter into symbols, sentence by sentence.
struct SymbolMapper {
  private let classes: KnownClasses
  private let clinical: [(hash: UInt64, id: ClassID)]

  init(classes: KnownClasses) {
    self.classes = classes
    clinical = classes.clinical.map { (WordHash.of("<\($0.name)>"), $0.id) }
  }

  private enum Words {
    static let months = WordSet(
      """
      january february march april june july august september october november december
      jan feb apr jun jul aug sept sep oct nov dec
      """)
    static let weekdays = WordSet(
      "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    )
    static let he = WordSet("he she they")
    static let his = WordSet("his her hers him their theirs them")
    static let numbers = WordSet(
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
      """)
    static let reflexive = WordSet("himself herself themself themselves")
    static let was = WordSet("was were")
    static let present = WordSet("is are am 're 'm")
    static let has = WordSet("has have 've")
    static let contracted = WordSet("'s 're 've")
    static let may = WordHash.of("may")
  }

  /// Appends the symbols of one sentence.
  ///
  /// - Parameter roles: what each token of the letter names (see `TokenRoles`).
  func map(
    _ sentence: Sentence, letter: Letter, matcher: PhraseMatcher, roles: TokenRoles,
    into symbols: inout [Symbol]
  ) {
    let tokens = letter.tokens
    var agreement = Agreement()
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let end: Int
      let hash: UInt64?
      if let (mask, stop) = roles.mask(at: index) {
        (hash, end) = (mask, stop)
      } else if let (mask, stop) = roles.phrase(at: index) {
        (hash, end) = (mask, stop)
      } else {
        end = index + 1
        let verb = agreement.verb(tokens[index], letter.text.utf8)
        hash = self.hash(of: tokens[index], verb: verb)
      }
      if let hash {
        symbols.append(Symbol(hash: hash, tokens: index..<min(end, sentence.tokens.upperBound)))
      }
      index = max(end, index + 1)
    }
  }

  /// - Parameter verb: the hash of a verb behind a pronoun, nil for other tokens.
  private func hash(of token: Token, verb: UInt64?) -> UInt64? {
    switch token.kind {
    case .number: return Mask.number
    case .percent: return Mask.percent
    case .age: return Mask.age
    case .date: return Mask.date
    case .time: return Mask.time
    case .email, .phone: return Mask.contact
    case .symbol: return nil
    case .punctuation:
      switch UInt8(truncatingIfNeeded: token.hash) {
      case UInt8(ascii: "\""): return Mask.quote
      case Mark.dash: return Mask.dash
      case UInt8(ascii: ";"): return marks.semicolon
      case UInt8(ascii: ":"): return marks.colon
      case UInt8(ascii: "?"): return marks.question
      case UInt8(ascii: "!"): return marks.exclamation
      case UInt8(ascii: "("): return marks.bracket
      case UInt8(ascii: ","): return marks.comma
      default: return nil
      }
    case .word:
      if Words.months.contains(token.hash)
        || (token.hash == Words.may && token.flags.contains(.capitalized)
          && !token.flags.contains(.lineStart))
      {
        return Mask.month
      }
      if Words.weekdays.contains(token.hash) { return Mask.weekday }
      if Words.he.contains(token.hash) { return Mask.he }
      if Words.his.contains(token.hash) { return Mask.his }
      if Words.numbers.contains(token.hash) { return Mask.number }
      if Words.reflexive.contains(token.hash) { return Mask.reflexive }
      if Words.was.contains(token.hash) { return Mask.was }
      if Words.present.contains(token.hash) { return Mask.present }
      if verb != nil, Words.contracted.contains(token.hash) { return Mask.present }
      if Words.has.contains(token.hash) { return Mask.has }
      return SameWords.folded(verb ?? token.hash)
    }
  }

  private let marks = (
    semicolon: WordHash.of(";"), colon: WordHash.of(":"), question: WordHash.of("?"),
    exclamation: WordHash.of("!"), bracket: WordHash.of("("), comma: WordHash.of(",")
  )

  /// What the tokens of a letter name, from its people and the phrases found in it.
  func roles(letter: Letter, matcher: PhraseMatcher, people: People) -> TokenRoles {
    var roles = TokenRoles(count: letter.tokens.count)
    let tokens = letter.tokens
    for match in matcher.matches {
      if let found = clinical.first(where: { $0.id == match.classID }) {
        roles.setPhrase(match.tokens, found.hash)
      } else if match.classID == classes.specialty {
        roles.setPhrase(match.tokens, Mask.specialty)
      } else if match.classID == classes.country || match.classID == classes.demonym
        || match.classID == classes.countryUnsure || match.classID == classes.demonymUnsure
        || match.classID == classes.usState
        || (classes.usPlaces.first == match.classID
          && tokens[match.tokens.lowerBound].flags.contains(.capitalized))
      {
        let start = match.tokens.lowerBound
        let hasArticle = start > 0 && tokens[start - 1].hash == Mask.the
        roles.setPhrase((hasArticle ? start - 1 : start)..<match.tokens.upperBound, Mask.place)
      }
    }
    for mention in people.mentions {
      let start = mention.title != 0 ? mention.tokens.lowerBound - 1 : mention.tokens.lowerBound
      let hash: UInt64 =
        if mention.kind == .organisation {
          Mask.organisation
        } else if people.isApplicant(mention, tokens) {
          Mask.applicant
        } else if mention.tokens.contains(where: { people.writerParts.contains(tokens[$0].hash) }) {
          Mask.writer
        } else {
          Mask.name
        }
      roles.setMask(start..<mention.tokens.upperBound, hash)
    }
    return roles
  }
}

/// For each token of a letter, the name or phrase that begins there.
struct TokenRoles {
  private var masks: [(hash: UInt64, end: Int)]
  private var phrases: [(hash: UInt64, end: Int)]

  init(count: Int) {
    masks = Array(repeating: (0, 0), count: count)
    phrases = masks
  }

  mutating func setMask(_ tokens: Range<Int>, _ hash: UInt64) {
    masks[tokens.lowerBound] = (hash, tokens.upperBound)
  }

  mutating func setPhrase(_ tokens: Range<Int>, _ hash: UInt64) {
    if phrases[tokens.lowerBound].end < tokens.upperBound {
      phrases[tokens.lowerBound] = (hash, tokens.upperBound)
    }
  }

  func mask(at index: Int) -> (UInt64, Int)? {
    masks[index].end > 0 ? (masks[index].hash, masks[index].end) : nil
  }

  func phrase(at index: Int) -> (UInt64, Int)? {
    phrases[index].end > 0 ? (phrases[index].hash, phrases[index].end) : nil
  }
}
