import VouchLexicon
import VouchText

/// Applies the sentence models to the features of a letter's sentences.
struct SentenceScorer {
  private let extractor: FeatureExtractor
  private let model: Model
  /// Index of each column of the model among the outputs.
  private let columns: [Int]
  private let bias: [Float]
  private var sum: WeightSum
  /// The log-odds of the sentence at hand, by output.
  private var row: [Float]

  init(classes: KnownClasses, model: Model) {
    self.model = model
    extractor = FeatureExtractor(classes)
    sum = WeightSum(model)
    let names = SentenceOutput.allCases.map(\.name)
    columns = model.outputs.compactMap { names.firstIndex(of: $0) }
    precondition(columns == columns.sorted(), "the outputs of a model stand in their order")
    let fitted = model.numbers("bias")
    var bias = [Float](repeating: -8, count: names.count)
    for (column, index) in columns.enumerated() where column < fitted.count {
      bias[index] = fitted[column]
    }
    self.bias = bias
    row = bias
  }

  /// Replaces the scores by those of the given reading.
  mutating func score(_ reading: LetterReading, into scores: inout SentenceScores) {
    scores.removeAll()
    for position in reading.views.indices {
      extractor.extract(position, reading, into: &sum)
      sum.finish()
      SentenceScorer.fill(&row, bias, columns, sum)
      reading.addStatements(position, to: &row)
      scores.append(row, denying: reading.views[position].denials)
    }
  }

  /// Sets the log-odds of a sentence from the sums of its weights.
  private static func fill(
    _ row: inout [Float], _ bias: [Float], _ columns: [Int], _ sum: borrowing WeightSum
  ) {
    let (bias, columns) = (bias.span, columns.span)
    var row = row.mutableSpan
    for output in bias.indices { row[output] = bias[output] }
    for column in columns.indices { row[columns[column]] += sum[column] }
  }

  /// Sets the log-odds that the proposed phrases are what they are taken for.
  mutating func score(_ spans: inout SpanCollector) {
    for index in spans.candidates.indices {
      let candidate = spans.candidates[index]
      let output = candidate.kind.output.rawValue
      guard let column = columns.firstIndex(of: output) else {
        spans.setScore(-8, of: index)
        continue
      }
      for feature in candidate.features { sum.add(spans.features[feature], .span, (0, 0, 0, 0)) }
      sum.finish()
      spans.setScore(bias[output] + sum[column], of: index)
    }
  }

  /// The features that moved an output of one sentence most, in its favour.
  func cues(_ position: Int, _ output: SentenceOutput, _ reading: LetterReading) -> [Cue] {
    guard let column = columns.firstIndex(of: output.rawValue) else { return [] }
    var found = FeatureList()
    extractor.extract(position, reading, into: &found)
    var moved: [(feature: UInt64, weight: Float)] = []
    for feature in found.hashes where model.mayUse(feature) {
      guard let weight = model.weight(of: feature, output: column), weight > 0.05,
        !moved.contains(where: { $0.feature == feature })
      else { continue }
      moved.append((feature, weight))
    }
    moved = Array(moved.sorted { $0.weight > $1.weight }.prefix(4))
    return moved.compactMap { feature, weight in
      model.name(of: feature).map { Cue(feature: $0, weight: Double(weight)) }
    }
  }
}
