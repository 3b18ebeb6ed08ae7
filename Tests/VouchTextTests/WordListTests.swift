import SeededRandom
import Testing

@testable import VouchText

/// Lists of words that tokens are marked with.
@Suite struct WordListTests {
  @Test func tokensKnowTheirLists() {
    var lists = WordLists()
    let colors = lists.list("red green blue")
    let moods = lists.list("blue sad")
    var letter = Letter(lists: lists)
    letter.read(SourceText("Blue, red and SAD."))
    let words = letter.tokens.filter { $0.kind == .word }
    #expect(words.map { colors.contains($0) } == [true, true, false, false])
    #expect(words.map { moods.contains($0) } == [true, false, false, true])
    #expect(words.map { colors.union(moods).contains($0) } == [true, true, false, true])
  }

  @Test func theSameWordsGiveTheSameList() {
    var lists = WordLists()
    let first = lists.list("red green")
    #expect(lists.list("red green") == first)
    #expect(lists.list("red blue") != first)
  }

  @Test func onlyWordsAreLookedUp() {
    var lists = WordLists()
    let list = lists.list("12 may")
    var letter = Letter(lists: lists)
    letter.read(SourceText("12 May"))
    #expect(letter.tokens.map { list.contains($0) } == [false, true])
  }

  /// Every list of a full set stays apart from the others, as a set of strings says.
  @Test func manyListsAgreeWithSets() {
    var lists = WordLists()
    var generator = SeededGenerator(seed: 7)
    let words = (0..<300).map { number in "w" + String(number, radix: 26, uppercase: false) }
    let free = WordListSet.capacity - 40
    var expected: [(WordList, Set<String>)] = []
    for number in 0..<free {
      let chosen = words.filter { _ in generator.next() % 5 == 0 } + ["x\(number)"]
      expected.append((lists.list(chosen.joined(separator: " ")), Set(chosen)))
    }
    var letter = Letter(lists: lists)
    letter.read(SourceText(words.joined(separator: " ")))
    for token in letter.tokens {
      let spelling = letter.string(token.range)
      for (list, set) in expected {
        #expect(list.contains(token) == set.contains(spelling))
      }
    }
  }
}
