import VouchLexicon
import VouchText

/// Proposes specialties other than the one applied to.
struct SpecialtySpans {
  private let words: Words
  private let relations: SpecialtyRelations

  private struct Words {
    let future: WordList

    init(_ lists: inout WordLists) {
      future = lists.list(
        """
        excel become becoming becomes thrive will would future pursue pursuing enter entering career make makes
        making recommend recommends recommended recommending considered any seize aspires interested interest
        qualities makings program programme residency running
        """)
    }
  }

  init(lexicon: Lexicon, lists: inout WordLists) {
    words = Words(&lists)
    relations = SpecialtyRelations(lexicon.specialties)
  }

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    guard let main = reading.specialty else { return }
    let tokens = reading.tokens
    let matches = reading.matcher.matches
    for match in matches {
      let isSure = match.classID == reading.classes.specialty
      let number = Int(match.payload)
      guard isSure || match.classID == reading.classes.specialtyUnsure, number != main.number,
        isSure || !reading.classes.isInSureSpecialty(match, matches),
        !relations.areRelated(number, main.number),
        let position = reading.position(of: match.tokens.lowerBound)
      else { continue }
      let sentence = reading.views[position].sentence.tokens
      let near =
        max(
          sentence.lowerBound, match.tokens.lowerBound - 8)..<min(
          sentence.upperBound, match.tokens.upperBound + 3)
      spans.begin(.specialty, match.tokens, position: position, reading)
      spans.add("future", if: near.contains { words.future.contains(tokens[$0]) })
      spans.add("sure", if: isSure)
      spans.add("firm", if: main.support >= 8)
      spans.add("late", if: position * 2 > reading.views.count)
    }
  }
}

/// Which specialties are part of one another, so that both can stand in one letter.
struct SpecialtyRelations {
  /// By specialty, the words of its name and those that tell it from others.
  private let names: [(all: [Substring], telling: Set<Substring>)]

  init(_ specialties: [String]) {
    let common: Set<Substring> = ["medicine", "and", "surgery", "general"]
    names = specialties.map { name in
      let words = name.split(separator: " ")
      return (words, Set(words).subtracting(common))
    }
  }

  /// Whether two names share a telling word, or the words of one stand in the other.
  func areRelated(_ left: Int, _ right: Int) -> Bool {
    !names[left].telling.isDisjoint(with: names[right].telling)
      || contains(names[left].all, names[right].all)
      || contains(names[right].all, names[left].all)
  }

  private func contains(_ words: [Substring], _ part: [Substring]) -> Bool {
    words.count >= part.count
      && (0...words.count - part.count).contains { words[$0...].starts(with: part) }
  }
}
