import VouchLexicon
package import VouchText

/// Which phrases of the cue lists stand in one group of labelled texts alone.
///
/// The lists were written with labelled texts in view. A phrase that no other group has may be there because of the
/// very sentence that it is found in, and would make its list look surer than it is on letters that nobody has seen:
/// the fit leaves it out in that group.
package struct LonePhrases: Sendable {
  /// By phrase, the group that has it; nil where several have it.
  private var owners: [UInt64: String?] = [:]
  private let lexicon: Lexicon
  private let judged: ClassSet

  /// The beginnings of the names of the lists that say how something is judged.
  private static let judgedNames = [
    "act-", "cv-", "doubt-", "duration-frame", "endorse-", "example-", "faint-", "hedge",
    "hypothetical", "moderator", "observe", "outcome", "patient-event", "peer-", "praise-",
    "protected-", "rank-", "relation", "research-", "second-", "simulation", "superlative",
    "time-", "watch-", "writer-",
  ]

  package init() { self.init(lexicon: .embedded) }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    judged = lexicon.classNames.filter { name in
      LonePhrases.judgedNames.contains { name.hasPrefix($0) }
    }.compactMap { lexicon.classID($0) }.reduce(into: ClassSet()) { $0.insert($1) }
  }

  /// Learns the phrases of a text.
  package mutating func note(_ text: SourceText, of group: String) {
    var letter = Letter()
    letter.read(text)
    var matcher = PhraseMatcher()
    matcher.match(letter.tokens, lexicon: lexicon, listing: judged)
    for match in matcher.matches {
      let key = key(of: match, letter.tokens, matcher)
      if let owner = owners[key] {
        if owner != group { owners[key] = .some(nil) }
      } else {
        owners[key] = group
      }
    }
  }

  /// Takes the lists away from the tokens of the phrases that only the given group has.
  func hide(in matcher: inout PhraseMatcher, _ tokens: [Token], of group: String) {
    for match in matcher.matches where judged.contains(match.classID) {
      if owners[key(of: match, tokens, matcher)] == .some(group) { matcher.hide(match) }
    }
  }

  /// A hash of the list and the words, in whatever form and letter case.
  private func key(of match: PhraseMatch, _ tokens: [Token], _ matcher: PhraseMatcher) -> UInt64 {
    var hash = WordHash()
    hash.add(match.classID.rawValue)
    for token in match.tokens {
      let id = tokens[token].kind == .word ? matcher.ids[token] : .number
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        hash.add(UInt8(truncatingIfNeeded: id.rawValue >> shift))
      }
    }
    return hash.value
  }
}
