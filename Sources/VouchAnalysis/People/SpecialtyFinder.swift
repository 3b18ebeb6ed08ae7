import VouchLexicon
import VouchText

/// Finds the specialty that the applicant applies to.
enum SpecialtyFinder {
  private static let applying = WordSet(
    """
    residency residencies program programs programme programmes position career applying applicant application
    applies candidate recommend recommending recommended support supporting training pursue pursuing future become becoming specialty pgy-1 intern internship
    """)

  private static let aamc = WordHash.of("aamc")

  /// The best supported specialty with its support, or nil where the letter names none.
  static func specialty(_ reading: LetterReading) -> (name: String, support: Double)? {
    let tokens = reading.letter.tokens
    var support: [UInt32: Double] = [:]
    var order: [UInt32] = []
    let sure = reading.matcher.matches.filter { $0.classID == reading.classes.specialty }
    for match in reading.matcher.matches {
      let isSure = match.classID == reading.classes.specialty
      if match.tokens.lowerBound > 0, tokens[match.tokens.lowerBound - 1].hash == aamc { continue }
      if !isSure, sure.contains(where: { $0.tokens.overlaps(match.tokens) }) { continue }
      guard isSure || match.classID == reading.classes.specialtyUnsure,
        let sentence = reading.letter.sentence(of: match.tokens.lowerBound)
      else { continue }
      let near =
        max(
          sentence.tokens.lowerBound, match.tokens.lowerBound - 6)..<min(
          sentence.tokens.upperBound, match.tokens.upperBound + 3)
      let applies = near.contains { applying.contains(tokens[$0]) }
      var weight: Double
      switch sentence.zone {
      case .subject: weight = 8
      case .salutation: weight = 6
      case .body, .waiver: weight = applies ? 4 : isSure ? 0.5 : 0
      case .date, .closing, .enclosure: weight = 0
      case .letterhead, .signature: weight = 0.5
      }
      if !isSure, !applies, sentence.zone != .subject, sentence.zone != .salutation { weight = 0 }
      if weight == 0 { continue }
      if support[match.payload] == nil {
        order.append(match.payload)
        weight += 1
      }
      support[match.payload, default: 0] += weight
    }
    // The first among equals.
    let most = order.compactMap { support[$0] }.max()
    guard let value = most, value >= 2, let best = order.first(where: { support[$0] == value })
    else { return nil }
    return (reading.lexicon.specialties[Int(best)], value)
  }
}
