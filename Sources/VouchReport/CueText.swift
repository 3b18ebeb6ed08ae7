import VouchAnalysis

/// A finding's cues in plain words.
enum CueText {
  /// The cues of a finding on one line, empty where it has none.
  static func line(_ cues: [Cue]) -> String {
    var seen: Set<String> = []
    return cues.map { text($0.feature) }.filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }

  /// `word:struggled` as “struggled”, `class:hedge` as hedge, `act:@applicant #past` as applicant past.
  static func text(_ feature: String) -> String {
    guard let colon = feature.firstIndex(of: ":") else { return feature }
    let parts = String(feature[feature.index(after: colon)...])
      .replacing("@", with: "").replacing("#", with: "")
      .replacing("<s>", with: "\u{2026}").replacing("</s>", with: "\u{2026}")
    switch feature[..<colon] {
    case "word", "pair": return "\u{201C}\(parts)\u{201D}"
    case "skip": return "\u{201C}\(parts.replacing(" ", with: " _ "))\u{201D}"
    case "negated": return "not: \(parts)"
    case "before", "actBefore": return "sentence before: \(parts)"
    case "behind", "actBehind": return "sentence after: \(parts)"
    default: return parts
    }
  }
}
