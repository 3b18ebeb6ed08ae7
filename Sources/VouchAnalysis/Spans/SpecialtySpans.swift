import VouchLexicon
import VouchText

/// Proposes specialties other than the one applied to.
struct SpecialtySpans {
  let recorder: FeatureRecorder?

  private static let future = WordSet(
    """
    excel become becoming becomes thrive will would future pursue pursuing enter entering career make makes
    making recommend recommends recommended recommending considered any seize aspires interested interest
    qualities makings program programme residency running
    """)

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    guard let main = SpecialtyFinder.specialty(reading) else { return [] }
    let tokens = reading.letter.tokens
    let sure = reading.matcher.matches.filter { $0.classID == reading.classes.specialty }
    return reading.matcher.matches.compactMap { match in
      let isSure = match.classID == reading.classes.specialty
      guard isSure || match.classID == reading.classes.specialtyUnsure,
        isSure || !sure.contains(where: { $0.tokens.overlaps(match.tokens) })
      else { return nil }
      let name = reading.lexicon.specialties[Int(match.payload)]
      guard name != main.name, !isRelated(name, main.name),
        let position = reading.position(of: match.tokens.lowerBound)
      else { return nil }
      let sentence = reading.views[position].sentence.tokens
      let near =
        max(
          sentence.lowerBound, match.tokens.lowerBound - 8)..<min(
          sentence.upperBound, match.tokens.upperBound + 3)
      var features = SpanFeatures(.specialty, recorder: recorder)
      features.addContext(match.tokens, position: position, reading: reading)
      features.add("future", if: near.contains { SpecialtySpans.future.contains(tokens[$0]) })
      features.add("sure", if: isSure)
      features.add("firm", if: main.support >= 8)
      features.add("late", if: position * 2 > reading.views.count)
      return features.candidate(
        .specialty, match.tokens, position: position, detail: "the letter is for \(main.name)")
    }
  }

  /// Whether one specialty is part of the other, so that both can stand in one letter.
  private func isRelated(_ left: String, _ right: String) -> Bool {
    let common: Set<Substring> = ["medicine", "and", "surgery", "general"]
    let a = Set(left.split(separator: " ")).subtracting(common)
    let b = Set(right.split(separator: " ")).subtracting(common)
    return !a.isDisjoint(with: b) || left.contains(right) || right.contains(left)
  }
}
