import VouchLexicon
import VouchText

/// Turns the tokens of a letter into symbols, sentence by sentence.
final class SymbolMapper: Sendable {
  private let words: SymbolWords
  private let mask = Mask()
  /// By phrase, the hash of the symbol.
  private let phrases = TokenRoles.Phrase.allCases.map { WordHash.of($0.symbol) }

  private let agreement: Agreement.Words

  init(lists: inout WordLists) {
    words = SymbolWords(&lists)
    agreement = Agreement.Words(&lists)
  }

  /// Appends the symbols of one sentence.
  ///
  /// - Parameter roles: what each token of the letter names.
  func map(
    _ sentence: Sentence, letter: Letter, roles: TokenRoles, into symbols: inout [Symbol]
  ) {
    let tokens = letter.tokens
    var scope = Agreement()
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      var end = index + 1
      let hash: UInt64?
      let role = roles[index]
      if role.end > 0 {
        hash = role.name == .none ? phrases[Int(role.phrase.rawValue)] : self.hash(of: role.name)
        end = role.end
      } else {
        let verb = scope.verb(tokens[index], letter, agreement)
        hash = self.hash(of: tokens[index], verb: verb)
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

  /// - Parameter verb: the hash of a verb behind a pronoun, nil for other tokens.
  private func hash(of token: Token, verb: UInt64?) -> UInt64? {
    switch token.kind {
    case .word: wordHash(of: token, verb: verb)
    case .number: mask.number
    case .percent: mask.percent
    case .age: mask.age
    case .date: mask.month
    case .time: mask.time
    case .email, .phone: mask.contact
    case .symbol: nil
    case .punctuation: markHash(of: token)
    }
  }

  private func wordHash(of token: Token, verb: UInt64?) -> UInt64 {
    if token.hash == words.may, token.flags.contains(.capitalized),
      !token.flags.contains(.lineStart)
    {
      return mask.month
    }
    guard words.masked.contains(token) else { return verb ?? token.hash }
    if words.he.contains(token) { return mask.he }
    if words.his.contains(token) { return mask.his }
    if words.was.contains(token) { return mask.was }
    if words.present.contains(token) { return mask.present }
    if verb != nil, words.contracted.contains(token) { return mask.present }
    if words.has.contains(token) { return mask.has }
    if words.numbers.contains(token) { return mask.number }
    if words.reflexive.contains(token) { return mask.reflexive }
    if words.months.contains(token) { return mask.month }
    if words.weekdays.contains(token) { return mask.weekday }
    return words.same.contains(token) ? SameWords.folded(token.hash) : verb ?? token.hash
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
