import VouchLexicon
import VouchText

/// Keeps the parts of every feature, so that the fitting command can write features by name.
package final class FeatureRecorder {
  private var features: [UInt64: (template: Template, parts: FeatureParts)] = [:]
  private var spellings: [UInt64: String] = [:]

  package init() {
    for name in Mask.names + ShapeName.names + Actor.allCases.map(\.name)
      + Tense.allCases.map(\.name)
    {
      spellings[WordHash.of(name)] = name
    }
    for name in Lexicon.embedded.classNames + SameWords.first {
      spellings[WordHash.of(name)] = name
    }
  }

  func note(_ hash: UInt64, _ template: Template, _ parts: FeatureParts) {
    if features[hash] == nil { features[hash] = (template, parts) }
  }

  /// Learns the spelling of a part.
  func noteSpelling(_ spelling: String) { spellings[WordHash.of(spelling)] = spelling }

  /// Learns the spelling of the words of a letter.
  func note(_ letter: Letter) {
    for token in letter.tokens where token.kind == .word && spellings[token.hash] == nil {
      let folded = letter.string(token.range).lowercased().replacing("\u{2019}", with: "'")
      for spelling in [folded, folded.replacing(".", with: "")]
      where WordHash.of(spelling) == token.hash {
        spellings[token.hash] = spelling
        if let base = Agreement.base(of: Array(spelling.utf8)[...]) { noteSpelling(base) }
      }
    }
  }

  /// The name of a feature, or nil where a part has no plain spelling.
  package func name(of hash: UInt64) -> String? {
    guard let feature = features[hash] else { return nil }
    let (first, second, third, fourth) = feature.parts
    let hashes = [first, second, third, fourth].filter { $0 != 0 }
    let parts = hashes.compactMap { spellings[$0] }
    guard parts.count == hashes.count else { return nil }
    return feature.template.name + ":" + parts.joined(separator: " ")
  }
}
