import VouchLexicon
import VouchText

/// Proposes specialties other than the one applied to.
struct SpecialtySpans {
  private let words: Words
  private let relations: SpecialtyRelations

  private struct Words {
    let future, surgeons: WordList

    init(_ lists: inout WordLists) {
      future = lists.list(
        """
        excel become becoming becomes thrive will would future pursue pursuing enter entering career make makes
        making recommend recommends recommended recommending considered any seize aspires interested interest
        qualities makings program programme residency running apply applies applying applicant match matching
        competitive position spot field choice training
        """)
      // What every surgical specialty calls its own as well.
      surgeons = lists.list("surgeon surgeons surgery surgical")
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
        !(isBareSurgery(match, tokens) && relations.isSurgical(main.number)),
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

extension SpecialtySpans {
  /// `surgeon` alone, or `surgery residency`: not said to be general.
  private func isBareSurgery(_ match: PhraseMatch, _ tokens: [Token]) -> Bool {
    words.surgeons.contains(tokens[match.tokens.lowerBound])
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

  /// Whether those of the specialty operate.
  func isSurgical(_ number: Int) -> Bool {
    names[number].all.contains { SpecialtyRelations.surgical.contains($0) }
  }

  private static let surgical: Set<Substring> = [
    "surgery", "orthopedics", "otolaryngology", "ophthalmology", "urology", "gynecology",
    "microsurgery", "trauma",
  ]

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
