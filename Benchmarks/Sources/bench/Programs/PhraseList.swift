import Foundation
import VouchLexicon

/// The phrases and terms of the lexicons as plain text, for programs that search for fixed strings.
///
/// Alternatives and optional words are written out. Left out is what they would find more of than Vouch looks
/// for, or could not find: common English words, strings of under three bytes, patterns with open numbers.
struct PhraseList {
  /// In lower case, each once.
  let phrases: [String]

  private static let pronouns = [
    "<he>": "he|she|they", "<him>": "him|her|them", "<his>": "his|her|their",
  ]

  init(project: URL) throws {
    var source = LexiconSource()
    for file in try LexiconFolder(project: project).files() {
      try source.add(name: file.name, contents: file.contents)
    }
    var phrases: Set<String> = []
    for entry in source.entries where entry.className != "common" {
      for phrase in PhraseList.expanded(entry.pattern.lowercased()) where phrase.utf8.count > 2 {
        phrases.insert(phrase)
      }
    }
    self.phrases = phrases.sorted()
  }

  private static func expanded(_ pattern: String) -> [String] {
    var pattern = pattern
    for (name, words) in pronouns { pattern = pattern.replacing(name, with: words) }
    if pattern.contains("<") { return [] }
    var sequences = [""]
    for part in pattern.split(separator: " ") {
      let isOptional = part.hasPrefix("[") && part.hasSuffix("]")
      let words = part.filter { $0 != "[" && $0 != "]" }.split(separator: "|")
      let extended = sequences.flatMap { start in
        words.map { start.isEmpty ? String($0) : "\(start) \($0)" }
      }
      sequences = isOptional ? sequences + extended : extended
      if sequences.count > 1000 { return [] }
    }
    return sequences
  }
}
