import VouchLexicon
import VouchText

/// Finds the specialty that the applicant applies to.
enum SpecialtyFinder {
  private static let applying = WordSet(
    """
    residency residencies program programs programme programmes position career applying applicant application
    applies candidate training pursue pursuing future become becoming specialty pgy-1 intern internship
    """)

  /// The best supported specialty with its support, or nil where the letter names none.
  static func specialty(_ reading: LetterReading) -> (name: String, support: Double)? {
    let tokens = reading.letter.tokens
    var support: [UInt32: Double] = [:]
    var order: [UInt32] = []
    for match in reading.matcher.matches {
      let isSure = match.classID == reading.classes.specialty
      guard isSure || match.classID == reading.classes.specialtyUnsure,
        let sentence = reading.letter.sentences.first(where: {
          $0.tokens.contains(match.tokens.lowerBound)
        })
      else { continue }
      let near =
        max(sentence.tokens.lowerBound, match.tokens.lowerBound - 6)..<min(
          sentence.tokens.upperBound, match.tokens.upperBound + 3)
      let applies = near.contains { applying.contains(tokens[$0]) }
      var weight: Double
      switch sentence.zone {
      case .subject: weight = 8
      case .salutation: weight = 6
      case .body, .waiver: weight = applies ? 4 : isSure ? 0.5 : 0
      case .date, .closing, .enclosure: weight = 0
      case .letterhead, .signature: weight = 0.2
      }
      if !isSure, !applies, sentence.zone != .subject, sentence.zone != .salutation { weight = 0 }
      if weight == 0 { continue }
      if support[match.payload] == nil { order.append(match.payload) }
      support[match.payload, default: 0] += weight
    }
    guard let best = order.max(by: { (support[$0] ?? 0) < (support[$1] ?? 0) }),
      let value = support[best], value >= 2
    else { return nil }
    return (reading.lexicon.specialties[Int(best)], value)
  }
}
