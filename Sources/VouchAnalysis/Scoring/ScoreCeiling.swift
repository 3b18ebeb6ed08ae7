import VouchText

/// What keeps a letter low whatever else it says: readers do not set it off against praise.
package enum ScoreCeiling {
  /// The writer refuses to recommend the applicant: a checkbox letter at best.
  case refusal
  /// The writer tells of dishonesty, harm or dismissal: a weak letter at best.
  case graveFault

  /// All, the lowest first.
  static let all: [ScoreCeiling] = [.refusal, .graveFault]

  /// The name in results.
  package var name: String {
    switch self {
    case .refusal: "refusal"
    case .graveFault: "grave-fault"
    }
  }

  var label: String {
    switch self {
    case .refusal: "refusal to recommend"
    case .graveFault: "grave fault of the applicant"
    }
  }

  /// The best tier.
  var tier: Tier {
    switch self {
    case .refusal: .checkbox
    case .graveFault: .weak
    }
  }

  /// Whether a sentence of the body gives the reason.
  private func isStated(_ position: Int, _ reading: LetterReading) -> Bool {
    switch self {
    case .refusal: reading.views[position].recommendation == .refused
    case .graveFault: reading.statesGraveFault(position)
    }
  }

  /// The first three sentences that give the reason.
  func passages(_ reading: LetterReading) -> Passages {
    var passages = Passages()
    for position in reading.views.indices where isStated(position, reading) {
      passages.append(reading.letter.bytes(of: reading.views[position].sentence.tokens))
      if passages.count == 3 { break }
    }
    return passages
  }
}
