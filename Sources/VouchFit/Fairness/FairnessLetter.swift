import VouchAnalysis
import VouchText

/// A letter to be swapped, with what is found in it as it stands.
struct FairnessLetter {
  let source: SourceText
  let text: FairnessText
  /// Whether the labels mark a pronoun as another than the rest of the letter.
  let hasWrongPronoun: Bool
  let analysis: Analysis
  /// Bytes from the first to the last sentence of the body.
  let body: Range<Int>
  /// Where the first paragraph of the body ends.
  let paragraphEnd: Int?

  init(_ labelled: LabelledLetter, analysis: Analysis) {
    source = labelled.text
    self.analysis = analysis
    let pronouns: Set<Substring> = ["he", "she", "him", "her", "his", "hers"]
    hasWrongPronoun = labelled.quotes("identity-mismatch").contains { quote in
      quote.lowercased().split { !$0.isLetter }.contains { pronouns.contains($0) }
    }
    text = FairnessText(source.utf8)
    let letter = Letter(source)
    let sentences = letter.sentences.filter { $0.zone == .body }
    let places = sentences.map { letter.bytes(of: $0.tokens) }
    body = (places.first?.lowerBound ?? 0)..<(places.last?.upperBound ?? 0)
    let last = sentences.lastIndex { $0.paragraph == sentences.first?.paragraph }
    paragraphEnd = last.map { places[$0].upperBound }
  }

  /// The letter as it stands with the changed one, or nil where nothing changed.
  func changed(_ bytes: [UInt8]?) -> (reference: SourceText, changed: SourceText)? {
    guard let bytes, bytes != source.utf8 else { return nil }
    return (source, SourceText(utf8: bytes))
  }
}
