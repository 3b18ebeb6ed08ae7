import VouchLexicon
import VouchText

/// The models' decisions about the sentences of one letter, in log-odds.
package struct SentenceScores: Sendable {
  private static let width = SentenceOutput.allCases.count
  private var values: [Float] = []

  package init() {}

  /// Number of sentences.
  package var count: Int { values.count / SentenceScores.width }

  /// The log-odds of an output for the sentence at `position` among the body's.
  @inline(__always)
  package subscript(position: Int, output: SentenceOutput) -> Float {
    values[position * SentenceScores.width + output.rawValue]
  }

  /// The probability of an output, 0 to 1.
  package func probability(_ position: Int, _ output: SentenceOutput) -> Float {
    logistic(self[position, output])
  }

  /// Appends the scores of the next sentence, one value an output.
  package mutating func append(_ scores: [Float]) { values += scores }

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }

  /// Takes back what the syntax rules out; a denied or conditional recommendation is at best a hedged one.
  mutating func deny(_ denials: Denials, _ row: Int) {
    guard !denials.isEmpty else { return }
    func cap(_ outputs: SentenceOutput...) {
      for output in outputs {
        values[row + output.rawValue] = min(values[row + output.rawValue], -4)
      }
    }
    if denials.contains(.endorsement) {
      cap(.strongEndorsement, .endorse4, .endorse5)
      values[row + SentenceOutput.hedgedEndorsement.rawValue] =
        max(values[row + SentenceOutput.hedgedEndorsement.rawValue], 1)
    }
    if denials.contains(.ownEndorsement) { cap(.strongEndorsement, .endorse4, .endorse5) }
    if denials.contains(.observation) { cap(.directObservation) }
    if denials.contains(.praise) { cap(.genericPraise) }
    if denials.contains(.faintPraise) { cap(.faintPraise) }
    if denials.contains(.comparison) { cap(.peerComparison) }
    if denials.contains(.characteristic) { cap(.protectedCharacteristic, .cvRecital) }
  }

  @inline(__always)
  mutating func appendRow(_ start: [Float]) -> Int {
    values += start
    return values.count - SentenceScores.width
  }

  @inline(__always)
  mutating func add(_ weights: UnsafeBufferPointer<Float>, to row: Int, columns: [Int]) {
    values.withUnsafeMutableBufferPointer { values in
      if weights.count == SentenceScores.width {
        for column in 0..<SentenceScores.width { values[row + column] += weights[column] }
      } else {
        for (column, index) in columns.enumerated() { values[row + index] += weights[column] }
      }
    }
  }
}

/// Applies the sentence models to the features of a letter's sentences.
struct SentenceScorer {
  private let model: Model
  private let extractor: FeatureExtractor
  /// Index of each column of the model among the outputs.
  private let columns: [Int]
  private let bias: [Float]
  private var features: [UInt64] = []
  private var seen = SeenHashes()

  init(lexicon: Lexicon, model: Model) {
    self.model = model
    extractor = FeatureExtractor(lexicon: lexicon)
    let names = SentenceOutput.allCases.map(\.name)
    columns = model.outputs.compactMap { names.firstIndex(of: $0) }
    precondition(columns == columns.sorted(), "the outputs of a model stand in their order")
    let fitted = model.numbers("bias")
    var bias = [Float](repeating: -8, count: names.count)
    for (column, index) in columns.enumerated() where column < fitted.count {
      bias[index] = fitted[column]
    }
    self.bias = bias
  }

  /// Replaces the scores by those of the given reading.
  mutating func score(_ reading: LetterReading, into scores: inout SentenceScores) {
    scores.removeAll()
    for position in reading.views.indices {
      collect(position, reading)
      let row = scores.appendRow(bias)
      for feature in features {
        if let weights = model.weights(feature) {
          scores.add(weights, to: row, columns: columns)
        }
      }
      scores.deny(reading.views[position].denials, row)
    }
  }

  /// The log-odds that a proposed phrase is what it is taken for.
  func score(_ candidate: SpanCandidate) -> Float {
    let output = candidate.kind.output.rawValue
    guard let column = columns.firstIndex(of: output) else { return -8 }
    return candidate.features.reduce(bias[output]) {
      $0 + (model.weights($1)?[column] ?? 0)
    }
  }

  /// The features that moved an output of one sentence most, in its favour.
  mutating func cues(_ position: Int, _ output: SentenceOutput, _ reading: LetterReading) -> [Cue] {
    guard let column = columns.firstIndex(of: output.rawValue) else { return [] }
    collect(position, reading)
    let moved = features.compactMap { feature -> (UInt64, Float)? in
      guard let weight = model.weights(feature)?[column], weight > 0.05 else { return nil }
      return (feature, weight)
    }.sorted { $0.1 > $1.1 }.prefix(4)
    return moved.compactMap { feature, weight in
      model.name(of: feature).map { Cue(feature: $0, weight: Double(weight)) }
    }
  }

  /// Collects the features of one sentence, each once.
  private mutating func collect(_ position: Int, _ reading: LetterReading) {
    features.removeAll(keepingCapacity: true)
    extractor.extract(
      position, views: reading.views, symbols: reading.symbols, events: reading.events,
      tokenClasses: reading.matcher.classes, into: &features)
    seen.keepFirst(of: &features)
  }
}

/// Drops what stands in a list twice.
struct SeenHashes {
  private var slots = [UInt64](repeating: 0, count: 8_192)
  private var stamps = [UInt32](repeating: 0, count: 8_192)
  private var stamp: UInt32 = 0

  /// Keeps the first of equal hashes, in order.
  ///
  /// - Complexity: O(n) for lists well below the table's size; longer ones are sorted.
  mutating func keepFirst(of hashes: inout [UInt64]) {
    guard hashes.count < slots.count / 2 else {
      hashes = Array(Set(hashes)).sorted()
      return
    }
    stamp &+= 1
    if stamp == 0 {
      for index in stamps.indices { stamps[index] = 0 }
      stamp = 1
    }
    let mask = slots.count - 1
    var kept = 0
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while stamps[slot] == stamp, slots[slot] != hash { slot = (slot + 1) & mask }
      if stamps[slot] == stamp { continue }
      stamps[slot] = stamp
      slots[slot] = hash
      hashes[kept] = hash
      kept += 1
    }
    hashes.removeSubrange(kept...)
  }
}

/// 1 / (1 + e^-x).
@inline(__always)
func logistic(_ x: Float) -> Float { 1 / (1 + exponential(-x)) }
