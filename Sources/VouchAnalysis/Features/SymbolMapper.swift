import VouchLexicon
import VouchText

/// Turns the tokens of a letter into symbols, sentence by sentence.
struct SymbolMapper {
  private let words: Words
  private let mask = Mask()
  /// By phrase, the hash of the symbol.
  private let phrases = TokenRoles.Phrase.allCases.map { WordHash.of("<\($0)>") }

  private struct Words {
    let months, weekdays, he, his, they, their, numbers, reflexive, was, present, has: WordList
    let may = WordHash.of("may")
    /// Every word that has a kind, whoever `they` are.
    let masked: WordList

    init(_ lists: inout WordLists) {
      months = lists.list(
        """
        january february march april june july august september october november december
        jan feb apr jun jul aug sept sep oct nov dec
        """)
      weekdays = lists.list(
        """
        monday tuesday wednesday thursday friday saturday sunday
        mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """)
      he = lists.list("he she")
      his = lists.list("his her hers him")
      they = lists.list("they")
      their = lists.list("their theirs them")
      numbers = lists.list(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
        """)
      reflexive = lists.list("himself herself themself themselves")
      was = lists.list("was were")
      present = lists.list("is are am 're 'm")
      has = lists.list("has have 've")
      masked = [weekdays, he, his, they, their, numbers, reflexive, was, present, has]
        .reduce(months) { $0.union($1) }
    }
  }

  init(lists: inout WordLists) { words = Words(&lists) }

  /// Appends the symbols of one sentence.
  ///
  /// - Parameter roles: what each token of the letter names.
  func map(
    _ sentence: Sentence, letter: Letter, roles: TokenRoles,
    pronoun: People.Pronoun, into symbols: inout [Symbol]
  ) {
    let tokens = letter.tokens
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      var end = index + 1
      let hash: UInt64?
      let role = roles[index]
      if role.end > 0 {
        hash = role.name == .none ? phrases[Int(role.phrase.rawValue)] : self.hash(of: role.name)
        end = role.end
      } else {
        hash = self.hash(of: tokens[index], pronoun: pronoun)
      }
      if let hash {
        symbols.append(Symbol(hash: hash, tokens: index..<min(end, sentence.tokens.upperBound)))
      }
      index = max(end, index + 1)
    }
  }

  private func hash(of name: TokenRoles.Name) -> UInt64? {
    switch name {
    case .none: nil
    case .applicant: mask.applicant
    case .writer: mask.writer
    case .other: mask.name
    case .organisation: mask.organisation
    }
  }

  private func hash(of token: Token, pronoun: People.Pronoun) -> UInt64? {
    switch token.kind {
    case .word: wordHash(of: token, pronoun: pronoun)
    case .number: mask.number
    case .percent: mask.percent
    case .age: mask.age
    case .date: mask.date
    case .time: mask.time
    case .email, .phone: mask.contact
    case .symbol: nil
    case .punctuation: markHash(of: token)
    }
  }

  private func wordHash(of token: Token, pronoun: People.Pronoun) -> UInt64 {
    if token.hash == words.may, token.flags.contains(.capitalized),
      !token.flags.contains(.lineStart)
    {
      return mask.month
    }
    guard words.masked.contains(token) else { return token.hash }
    if words.he.contains(token) { return mask.he }
    if words.his.contains(token) { return mask.his }
    if words.was.contains(token) { return mask.was }
    if words.has.contains(token) { return mask.has }
    if words.present.contains(token) { return mask.present }
    if words.numbers.contains(token) { return mask.number }
    if words.reflexive.contains(token) { return mask.reflexive }
    if words.months.contains(token) { return mask.month }
    if words.weekdays.contains(token) { return mask.weekday }
    if pronoun == .they { return words.they.contains(token) ? mask.he : mask.his }
    return token.hash
  }

  private func markHash(of token: Token) -> UInt64? {
    switch UInt8(truncatingIfNeeded: token.hash) {
    case UInt8(ascii: "\""): mask.quote
    case Mark.dash: mask.dash
    case UInt8(ascii: ";"): mask.semicolon
    case UInt8(ascii: ":"): mask.colon
    case UInt8(ascii: "?"): mask.question
    case UInt8(ascii: "!"): mask.exclamation
    case UInt8(ascii: "("): mask.bracket
    case UInt8(ascii: ","): mask.comma
    default: nil
    }
  }
}
