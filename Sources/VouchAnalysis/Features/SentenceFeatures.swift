public import VouchText
import VouchLexicon

/// The features of every body sentence of a text, for the fitting command.
public struct SentenceFeatures: Sendable {
  /// UTF-8 byte offsets of the sentence.
  public var range: Range<Int>
  /// 0-based paragraph of the body.
  public var paragraph: Int
  /// Hashes of the features, ascending, each once.
  public var features: [UInt64]

  /// Reads a text and lists the features of its body's sentences.
  public static func list(_ text: SourceText, recorder: FeatureRecorder) -> [SentenceFeatures] {
    var reading = LetterReading(lexicon: .embedded)
    reading.read(text)
    recorder.note(reading.letter)
    let extractor = FeatureExtractor(lexicon: .embedded, recorder: recorder)
    return reading.views.indices.map { position in
      var features: [UInt64] = []
      extractor.extract(
        position, views: reading.views, symbols: reading.symbols, events: reading.events,
        tokens: reading.letter.tokens, tokenClasses: reading.matcher.classes, into: &features)
      let sentence = reading.views[position].sentence
      return SentenceFeatures(
        range: reading.letter.bytes(of: sentence.tokens), paragraph: sentence.paragraph,
        features: Array(Set(features)).sorted())
    }
  }
}
