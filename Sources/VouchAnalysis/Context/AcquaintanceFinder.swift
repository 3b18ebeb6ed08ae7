import VouchText

/// Finds sentences that say since when the writer has known the applicant: "I have worked with Dr. Osei since 2019".
final class AcquaintanceFinder: Sendable {
  /// Tokens from who knows to the verb, from there to the applicant, and from there to `since`.
  private static let reach = (subject: 5, verb: 6, person: 6)

  private let words: Words
  private let mask = Mask()

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let subjects, verbs, openers: WordList
    let since = WordHash.of("since")

    init(_ lists: inout WordLists) {
      subjects = lists.list("i we")
      verbs = lists.list(
        """
        known worked supervised mentored taught followed precepted trained advised observed
        """)
      openers = lists.list(
        MonthWords.all + " spring summer fall autumn winter the last early late mid about around")
    }
  }

  /// Whether a sentence says so.
  func isStated(in view: SentenceView, _ tokens: [Token], _ symbols: [Symbol]) -> Bool {
    guard view.sentence.summary.holds(words.verbs) else { return false }
    let sentence = view.sentence.tokens
    return sentence.dropLast().contains { index in
      tokens[index].hash == words.since
        && (tokens[index + 1].kind == .number || tokens[index + 1].kind == .date
          || words.openers.contains(tokens[index + 1]))
        && symbols[view.symbols].contains { isKnown($0, before: index, sentence, tokens) }
    }
  }

  /// Whether a symbol is the applicant, behind a verb of knowing and before `since`.
  private func isKnown(
    _ symbol: Symbol, before since: Int, _ sentence: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    let reach = AcquaintanceFinder.reach
    guard symbol.hash == mask.he || symbol.hash == mask.his || symbol.hash == mask.applicant,
      symbol.tokens.upperBound <= since, since - symbol.tokens.upperBound < reach.person
    else { return false }
    let person = symbol.tokens.lowerBound
    let before = (person - reach.verb..<person).clamped(to: sentence)
    guard let verb = before.last(where: { words.verbs.contains(tokens[$0]) }) else { return false }
    return (verb - reach.subject..<verb).clamped(to: sentence).contains {
      words.subjects.contains(tokens[$0])
    }
  }
}
