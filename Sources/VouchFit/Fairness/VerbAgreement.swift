/// Third-person verbs with `they`, and back.
enum VerbAgreement {
  private static let pairs = [
    ("is", "are"), ("was", "were"), ("has", "have"), ("does", "do"), ("isn", "aren"),
    ("wasn", "weren"), ("hasn", "haven"), ("doesn", "don"), ("goes", "go"),
  ]
  private static let irregular = [
    ("ties", "tie"), ("lies", "lie"), ("dies", "die"), ("vies", "vie"), ("underlies", "underlie"),
    ("focuses", "focus"), ("aches", "ache"),
  ]
  private static let adverbs: Set<String> = [
    "also", "always", "never", "often", "still", "now", "then", "soon", "once", "just", "sometimes",
    "perhaps", "rather", "quite", "seldom", "already", "thus", "besides", "afterwards", "both",
    "even", "not", "too", "well", "at", "times", "himself", "herself", "alone", "nonetheless",
  ]

  /// The verb after `they`, or nil where it does not change.
  static func plural(_ verb: String) -> String? {
    if let pair = (pairs + irregular).first(where: { $0.0 == verb }) { return pair.1 }
    guard verb.hasSuffix("s"), verb.utf8.count > 3,
      !["ss", "us", "is"].contains(where: { verb.hasSuffix($0) })
    else { return nil }
    if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
    if ["shes", "ches", "sses", "xes", "zzes", "oes"].contains(where: { verb.hasSuffix($0) }) {
      return String(verb.dropLast(2))
    }
    return String(verb.dropLast())
  }

  /// The verb after `he` or `she`; only auxiliaries are known.
  static func singular(_ verb: String) -> String? { pairs.first { $0.1 == verb }?.0 }

  /// Whether a verb goes before its subject in questions and after "not only".
  static func inverts(_ verb: String) -> Bool {
    pairs.dropLast().contains { $0.0 == verb || $0.1 == verb }
  }

  static func isAdverb(_ word: String) -> Bool { adverbs.contains(word) || word.hasSuffix("ly") }

  /// Whether `'s` before the word is `has`.
  static func isParticiple(_ word: String) -> Bool {
    ["been", "had", "done", "got", "seen", "shown", "made", "since", "become", "taken", "grown"]
      .contains(word)
  }
}
