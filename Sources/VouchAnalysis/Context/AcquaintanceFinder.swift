import VouchText

/// Finds sentences that say since when the writer has known the applicant: "I have worked with Dr. Osei since 2019".
final class AcquaintanceFinder: Sendable {
  /// Tokens from who knows to the verb, and from the applicant to `since`.
  private static let reach = (subject: 5, time: 6)

  private let words: Words
  private let mask = Mask()

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let verbs, since, openers: WordList
    let subjects, with: WordSet

    init(_ lists: inout WordLists) {
      subjects = WordSet("i we")
      verbs = lists.list(
        """
        known worked supervised mentored taught followed precepted trained advised observed
        """)
      with = WordSet("with")
      since = lists.list("since")
      openers = lists.list(
        MonthWords.all + " spring summer fall autumn winter the last early late mid about around")
    }
  }

  /// Whether a sentence says so.
  ///
  /// - Complexity: O(n) in the sentence's symbols.
  func isStated(in view: SentenceView, _ tokens: [Token], _ symbols: [Symbol]) -> Bool {
    let held = view.sentence.summary
    guard held.holds(words.verbs), held.holds(words.since) else { return false }
    let sentence = view.sentence.tokens
    return symbols[view.symbols].contains { symbol in
      (symbol.hash == mask.he || symbol.hash == mask.his || symbol.hash == mask.applicant)
        && isKnown(symbol.tokens.lowerBound, sentence, tokens)
        && isDated(behind: symbol.tokens.upperBound, sentence, tokens)
    }
  }

  /// Whether a verb of knowing, said of the writer, stands before a person.
  private func isKnown(_ person: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    var verb = person - 1
    if verb > sentence.lowerBound, words.with.contains(tokens[verb]) { verb -= 1 }
    guard verb > sentence.lowerBound, words.verbs.contains(tokens[verb]) else { return false }
    return (verb - AcquaintanceFinder.reach.subject..<verb).clamped(to: sentence).contains {
      words.subjects.contains(tokens[$0])
    }
  }

  /// Whether `since` and a time stand behind a person.
  private func isDated(behind person: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let behind = (person..<person + AcquaintanceFinder.reach.time).clamped(to: sentence)
    guard let since = behind.first(where: { words.since.contains(tokens[$0]) }),
      since + 1 < sentence.upperBound
    else { return false }
    let time = tokens[since + 1]
    return time.kind == .number || time.kind == .date || words.openers.contains(time)
  }
}
