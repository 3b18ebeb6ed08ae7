import VouchText

/// Finds statements of a person's age by their grammar: "At 37, she", "he is fifty-one and", "Age 34, married".
///
/// A number with a unit behind it ("at 40 mg", "she is 20 minutes late") is no age.
final class AgeFinder: Sendable {
  /// Ages of applicants, in years.
  private static let ages = 19.0...75.0

  private let numbers: NumberReader
  private let words: Words

  init(numbers: NumberReader, lists: inout WordLists) {
    self.numbers = numbers
    words = Words(&lists)
  }

  private struct Words {
    let openers, copulas, subjects, behind, adverbs: WordList

    init(_ lists: inout WordLists) {
      openers = lists.list("at age aged")
      copulas = lists.list("is was 's be turned turns")
      subjects = lists.list("he she they")
      behind = lists.list("with and but she he they or years unmarried married single who")
      adverbs = lists.list("now almost nearly just already only about still")
    }
  }

  /// Whether a sentence states one.
  func isStated(in sentence: Sentence, _ letter: Letter) -> Bool {
    guard numbers.mayHold(sentence.summary) else { return false }
    let tokens = letter.tokens
    let sentence = sentence.tokens
    return sentence.contains { index in
      guard words.openers.contains(tokens[index]) || isCopula(index, sentence, tokens) else {
        return false
      }
      var next = index + 1
      if next < sentence.upperBound, words.adverbs.contains(tokens[next]) { next += 1 }
      guard let (value, end) = numbers.number(at: next, sentence.upperBound, letter) else {
        return false
      }
      return AgeFinder.ages.contains(value) && ends(at: end, sentence, tokens)
    }
  }

  /// `is` behind a pronoun.
  private func isCopula(_ index: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    index > sentence.lowerBound && words.copulas.contains(tokens[index])
      && words.subjects.contains(tokens[index - 1])
  }

  /// Whether nothing that could be counted stands behind the number.
  private func ends(at index: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    index >= sentence.upperBound || tokens[index].kind == .punctuation
      || words.behind.contains(tokens[index])
  }
}
