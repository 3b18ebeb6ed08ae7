import VouchLexicon
import VouchText

/// Proposes specialties other than the one applied to.
struct SpecialtySpans {
  private let recorder: FeatureRecorder?
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

  init(recorder: FeatureRecorder?, lexicon: Lexicon, lists: inout WordLists) {
    self.recorder = recorder
    words = Words(&lists)
    relations = SpecialtyRelations(lexicon.specialties)
  }

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    guard let main = reading.specialty else { return [] }
    let tokens = reading.tokens
    let matches = reading.matcher.matches
    return matches.compactMap { match in
      let isSure = match.classID == reading.classes.specialty
      let number = Int(match.payload)
      guard isSure || match.classID == reading.classes.specialtyUnsure, number != main.number,
        isSure || !reading.classes.isInSureSpecialty(match, matches),
        !relations.areRelated(number, main.number),
        let position = reading.position(of: match.tokens.lowerBound)
      else { return nil }
      let sentence = reading.views[position].sentence.tokens
      let near =
        max(
          sentence.lowerBound, match.tokens.lowerBound - 8)..<min(
          sentence.upperBound, match.tokens.upperBound + 3)
      var features = SpanFeatures(.specialty, recorder: recorder)
      features.addContext(match.tokens, position: position, reading: reading)
      features.add("future", if: near.contains { words.future.contains(tokens[$0]) })
      features.add("sure", if: isSure)
      features.add("firm", if: main.support >= 8)
      features.add("late", if: position * 2 > reading.views.count)
      return features.candidate(
        .specialty, match.tokens, position: position, detail: "the letter is for \(main.name)")
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
