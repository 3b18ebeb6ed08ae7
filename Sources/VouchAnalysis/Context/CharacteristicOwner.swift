import VouchLexicon
import VouchText

/// Tells by the words before it whose family, faith or origin a sentence speaks of.
struct CharacteristicOwner {
  private let classes: KnownClasses
  private let words: Words

  init(classes: KnownClasses, lists: inout WordLists) {
    self.classes = classes
    words = Words(&lists)
  }

  private struct Words {
    let determiners, own, copulas, groups, conjunctions: WordList

    init(_ lists: inout WordLists) {
      determiners = lists.list("a an the every each another whose any some")
      own = lists.list("my our")
      // Words behind which a noun says what the subject is or has.
      copulas = lists.list(
        """
        is was be been being as became becomes become 's are were am remains herself himself themself themselves like
        and or has have had wears wore wearing keeps member belongs hails comes
        """)
      // Of whom else it is said.
      groups = lists.list(
        """
        patient patients families family women woman men man boy boys girl girls baby children people population
        communities clinic colleagues mothers parents couples students
        """)
      conjunctions = lists.list("and or nor")
    }
  }

  /// Whether the sentence names characteristics, and all of them are somebody else's than the applicant's.
  func isSomebodyElse(_ view: SentenceView, _ tokens: [Token], _ found: [ClassSet]) -> Bool {
    guard view.classes.intersects(classes.characteristics) else { return false }
    let sentence = view.sentence.tokens
    /// Where the last characteristic of somebody else ends.
    var last = -1
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard found[index].intersects(classes.characteristics) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.upperBound, found[end].intersects(classes.characteristics) { end += 1 }
      let isJoined = last >= 0 && last == index - 1 && words.conjunctions.contains(tokens[last])
      guard isJoined || isElse(index..<end, sentence, tokens) else { return false }
      last = end
      index = end
    }
    return last >= 0
  }

  private func isElse(
    _ phrase: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    // "my wife", "Muslim patients"
    let before = max(sentence.lowerBound, phrase.lowerBound - 1)..<phrase.lowerBound
    if before.contains(where: { words.own.contains(tokens[$0]) }) { return true }
    guard let article = determiner(of: phrase, sentence, tokens) else {
      let behind = phrase.upperBound..<min(phrase.upperBound + 2, sentence.upperBound)
      return behind.contains { words.groups.contains(tokens[$0]) }
    }
    guard article > sentence.lowerBound else { return false }
    let previous = tokens[article - 1]
    if previous.isMark(UInt8(ascii: ",")) || previous.isMark(Mark.dash) {
      // "her patient, a Muslim woman", but "Dr. Khan, a mother of two"
      return article - 1 > sentence.lowerBound
        && words.groups.contains(tokens[article - 2])
    }
    return previous.kind == .word
      && !(max(sentence.lowerBound, article - 2)..<article).contains {
        words.copulas.contains(tokens[$0])
      }
  }

  /// The article before a phrase, or at its start, with at most two words between.
  private func determiner(
    of phrase: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]
  ) -> Int? {
    let near = max(sentence.lowerBound, phrase.lowerBound - 3)...phrase.lowerBound
    return near.last { index in
      words.determiners.contains(tokens[index])
        && !(index..<phrase.lowerBound).contains { tokens[$0].kind == .punctuation }
    }
  }
}
