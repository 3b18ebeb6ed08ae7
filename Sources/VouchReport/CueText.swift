import VouchAnalysis

/// A finding's cues in plain words.
enum CueText {
  /// The cues of a finding on one line, empty where it has none.
  static func line(_ cues: [Cue]) -> String {
    var seen: Set<String> = []
    return cues.map { text($0.feature) }.filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }

  /// `word:struggled` as “struggled”, `class:hedge` as hedge, `act:@applicant #past` as applicant past,
  /// `shape:place3` as place in the letter.
  static func text(_ feature: String) -> String {
    guard let colon = feature.firstIndex(of: ":") else { return feature }
    let template = feature[..<colon]
    let names = feature[feature.index(after: colon)...].split(separator: " ")
    if template == "shape" { return names.map(shape).joined(separator: " ") }
    let words = names.map { plain[String($0)] ?? $0.filter { $0 != "@" && $0 != "#" } }
    let parts = words.joined(separator: " ")
    switch template {
    case "word", "pair": return "\u{201C}\(parts)\u{201D}"
    case "skip": return "\u{201C}\(words.joined(separator: " \u{2026} "))\u{201D}"
    case "negated": return "not: \(parts)"
    case "before", "actBefore": return "sentence before: \(parts)"
    case "behind", "actBehind": return "sentence after: \(parts)"
    default: return parts
    }
  }

  /// What the symbols and actors of features stand for.
  private static let plain = [
    "<s>": "\u{2026}", "</s>": "\u{2026}", "<he>": "he or she", "<his>": "his or her",
    "<self>": "himself or herself", "<is>": "is", "<was>": "was", "<has>": "has",
    "<app>": "the applicant", "<writer>": "the writer", "<name>": "a name",
    "<org>": "an institution", "<place>": "a place", "<num>": "a number", "<pct>": "a percentage",
    "<age>": "an age", "<time>": "a time", "<month>": "a month or date",
    "<day>": "a weekday", "<contact>": "an address", "<specialty>": "a specialty",
    "<quote>": "a quotation", "<dash>": "\u{2013}", "<disease>": "a disease",
    "<symptom>": "a symptom", "<drug>": "a drug", "<procedure>": "a procedure",
    "<anatomy>": "a part of the body", "@none": "nobody named", "@others": "somebody else",
  ]

  /// A measure of the sentence in words.
  private static func shape(_ name: Substring) -> String {
    switch name {
    case "first": "first sentence"
    case "last": "last sentence"
    case "numbers": "several numbers"
    case "bystander": "somebody else nearby"
    case "age": "an age"
    case _ where name.hasPrefix("length"): "length of the sentence"
    case _ where name.hasPrefix("place"): "place in the letter"
    case _ where name.hasPrefix("rank-"): "\(name.dropFirst(5)) rank"
    default: String(name)
    }
  }
}
