import VouchText

/// Finds refusals to recommend: "I am unable to recommend her", "we cannot in good conscience support his application".
///
/// "I cannot recommend her highly enough", "I see no reason not to recommend him" and "we do not recommend anyone lightly" are none.
final class RefusalFinder: Sendable {
  /// Tokens between who refuses and the refusal, between that and the verb, between the verb and who is refused, and
  /// behind the verb where its sense may be turned round.
  private static let reach = (subject: 4, filling: 6, object: 3, turned: 9)

  private let words: Words
  private let mask = Mask()

  init(lists: inout WordLists) { words = Words(&lists) }

  private struct Words {
    let verbs, refusing, subjects, auxiliaries, fillers, turning: WordList

    init(_ lists: inout WordLists) {
      verbs = lists.list(
        "recommend recommending endorse endorsing support supporting sponsor vouch")
      refusing = lists.list(
        """
        not cannot can't don't doesn't won't couldn't unable unwilling decline declines declined refuse refuses
        """)
      subjects = lists.list("i we department division faculty committee program programme school")
      auxiliaries = lists.list(
        "do does did am are is was must have has had would could should can will feel therefore")
      fillers = lists.list(
        """
        to able be in a the position good conscience yet currently honestly therefore formally fully at this time point
        willing prepared comfortable any longer feel think believe that i we can could
        """)
      turning = lists.list(
        "enough more too higher so if lightly merely simply only often just warmer stronger")
    }
  }

  /// Whether a sentence of the writer's refuses the applicant.
  func isStated(in view: SentenceView, _ tokens: [Token], _ symbols: [Symbol]) -> Bool {
    let sentence = view.sentence
    guard sentence.summary.holds(words.verbs), sentence.summary.holds(words.refusing) else {
      return false
    }
    return sentence.tokens.contains { index in
      words.verbs.contains(tokens[index])
        && isRefused(index, sentence.tokens, tokens)
        && isOfApplicant(index, view, symbols)
    }
  }

  private func isRefused(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let filling = (verb - RefusalFinder.reach.filling..<verb).clamped(to: sentence)
    guard let refusal = filling.last(where: { !words.fillers.contains(tokens[$0]) }),
      words.refusing.contains(tokens[refusal])
    else { return false }
    let before = (refusal - RefusalFinder.reach.subject..<refusal).clamped(to: sentence)
    let behind = (verb + 1..<verb + RefusalFinder.reach.turned).clamped(to: sentence)
    guard let subject = before.last(where: { !words.auxiliaries.contains(tokens[$0]) }) else {
      return false
    }
    return words.subjects.contains(tokens[subject])
      && !behind.contains { words.turning.contains(tokens[$0]) }
  }

  private func isOfApplicant(_ verb: Int, _ view: SentenceView, _ symbols: [Symbol]) -> Bool {
    let behind = verb + 1...verb + RefusalFinder.reach.object
    return symbols[view.symbols].contains { symbol in
      behind.contains(symbol.tokens.lowerBound)
        && (symbol.hash == mask.he || symbol.hash == mask.his || symbol.hash == mask.applicant)
    }
  }
}
