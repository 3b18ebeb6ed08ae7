import VouchText

/// Expands the pattern syntax of lexicon files into sequences of words.
///
/// `a|b` alternatives at one position, `[a]` or `[a|b]` an optional word, `<he>` and the like a set of words,
/// `<num>` any number, `<age>-year-old` an age; a hyphen and a space are the same.
enum EntryPattern {
  /// One position of an expanded pattern.
  enum Element: Hashable {
    case word(UInt64)
    case number
    case age
  }

  /// The most sequences that one pattern may expand to.
  static let limit = 1_000

  private static let special = Array("<>|[]".utf8)

  private static let sets: [String: String] = [
    "he": "he|she|they", "him": "him|her|them", "his": "his|her|their",
    "be": "is|was|are|were|be|been|being|'s|'re", "have": "has|have|had|'ve|'s",
    "poss": "his|her|their", "sex": "male|female|man|woman|m|f",
    "person": "man|woman|male|female|gentleman|lady|patient|person|veteran|mother|father|boy|girl",
    "child": "old|boy|girl|infant|baby|child|male|female|toddler|newborn|son|daughter",
    "agegroup":
      "young|middle-aged|elderly|older|aging|teenage|adolescent|pediatric|geriatric|newborn|premature|pregnant",
    "decade":
      "teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|20s|30s|40s|50s|60s|70s|80s|90s",
    "decade-adj": "octogenarian|nonagenarian|septuagenarian|sexagenarian|centenarian",
  ]

  /// Macros that stand for open sets; patterns with them are left to the analysis.
  private static let open = [
    "<adj>", "g<number>", "<name>", "<initial>", "<procedure>", "<occupation>", "<language>",
    "<app>",
  ]

  /// All sequences of a pattern; nil where it holds an open set, empty where it is malformed or too large.
  static func expand(_ pattern: String) -> [[Element]]? {
    guard pattern.utf8.contains(where: special.contains) else {
      return [words(in: pattern)]
    }
    if open.contains(where: pattern.contains) { return nil }
    var text = pattern
    for unit in ["year", "yr", "month", "week", "day", "hour"] {
      for number in ["<age>", "<agew>"] {
        text = text.replacing("\(number)-\(unit)-old", with: "<agetoken>")
        text = text.replacing("\(number) \(unit) old", with: "<agetoken>")
      }
    }
    for short in ["<age>yo", "<age> y.o.", "<age> y/o"] {
      text = text.replacing(short, with: "<agetoken>")
    }
    var sequences: [[Element]] = [[]]
    for part in text.split(separator: " ") {
      var part = String(part)
      let isOptional = part.hasPrefix("[") && part.hasSuffix("]")
      if isOptional { part = String(part.dropFirst().dropLast()) }
      guard let alternatives = alternatives(of: part) else { return [] }
      let extended = sequences.flatMap { start in alternatives.map { start + $0 } }
      sequences = isOptional ? sequences + extended : extended
      if sequences.count > limit { return [] }
    }
    return Array(Set(sequences.filter { !$0.isEmpty }))
  }

  private static func alternatives(of part: String) -> [[Element]]? {
    switch part {
    case "<agetoken>":
      return [[.age]]
        + ["year", "month", "week", "day"].map {
          [.number, .word(WordHash.of($0)), .word(WordHash.of("old"))]
        }
    case "<num>", "<number>", "<age>", "<agew>": return [[.number]]
    default: break
    }
    if part.hasPrefix("<"), part.hasSuffix(">"), let set = sets[String(part.dropFirst().dropLast())]
    {
      return set.split(separator: "|").map { words(in: String($0)) }
    }
    if part.contains("<") {
      // A macro among alternatives or inside a hyphenated word: expand by pieces.
      if part.contains("|") {
        let pieces = part.split(separator: "|").map { alternatives(of: String($0)) }
        return pieces.contains { $0 == nil } ? nil : pieces.flatMap { $0 ?? [] }
      }
      let pieces = part.split(separator: "-")
      guard pieces.count > 1 else { return nil }
      var sequences: [[Element]] = [[]]
      for piece in pieces {
        guard let next = alternatives(of: String(piece)) else { return nil }
        sequences = sequences.flatMap { start in next.map { start + $0 } }
      }
      return sequences
    }
    if part.contains("[") || part.contains("]") || part.contains(">") { return nil }
    return part.split(separator: "|").map { words(in: String($0)) }
  }

  /// The words of plain text, tokenized as a letter's; marks inside are dropped.
  private static func words(in text: String) -> [Element] {
    if text == "'s" || text == "'re" || text == "'ve" { return [.word(WordHash.of(text))] }
    var tokenizer = Tokenizer()
    let bytes = Array(text.utf8)
    tokenizer.tokenize(bytes.span)
    return tokenizer.tokens.compactMap { token in
      switch token.kind {
      case .word: .word(token.hash)
      case .number, .percent, .time, .date: .word(token.hash)
      case .age: .age
      case .punctuation, .symbol, .email, .phone: nil
      }
    }
  }
}
