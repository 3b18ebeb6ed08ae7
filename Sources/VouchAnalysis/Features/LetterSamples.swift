import VouchLexicon
package import VouchText

/// The features of a letter's sentences and proposed phrases, for the fitting command.
package struct LetterSamples: Sendable {
  package struct Sentence: Sendable {
    /// UTF-8 byte offsets.
    package var range: Range<Int>
    /// 0-based paragraph of the body.
    package var paragraph: Int
    /// Hashes of the features, ascending, each once.
    package var features: [UInt64]
  }

  package struct Span: Sendable {
    package var kind: SpanKind
    /// UTF-8 byte offsets.
    package var range: Range<Int>
    /// Index of its sentence.
    package var sentence: Int
    /// Hashes of the features, ascending, each once.
    package var features: [UInt64]
  }

  package var sentences: [Sentence]
  package var spans: [Span]

  /// Reads a text and lists the features of its body's sentences and candidates.
  ///
  /// - Parameters:
  ///   - phrases: those that are not to count in the given group of labelled texts alone.
  package init(
    _ text: SourceText, of group: String, phrases: LonePhrases, recorder: FeatureRecorder
  ) {
    var lists = WordLists()
    var finder = SpanFinder(lexicon: .embedded, lists: &lists)
    var reading = LetterReading(lexicon: .embedded, lists: lists)
    reading.read(text, hiding: (phrases, group))
    recorder.note(reading.letter)
    let extractor = FeatureExtractor(reading.classes)
    sentences = reading.views.indices.map { position in
      var features = RecordingSink(recorder)
      extractor.extract(position, reading, into: &features)
      let sentence = reading.views[position].sentence
      return Sentence(
        range: reading.letter.bytes(of: sentence.tokens), paragraph: sentence.paragraph,
        features: features.hashes.sorted())
    }
    var proposed = SpanCollector(recorder: recorder)
    finder.propose(reading, to: &proposed)
    spans = proposed.candidates.map { candidate in
      Span(
        kind: candidate.kind, range: reading.letter.bytes(of: candidate.tokens),
        sentence: candidate.position, features: Set(proposed.features[candidate.features]).sorted())
    }
  }
}
