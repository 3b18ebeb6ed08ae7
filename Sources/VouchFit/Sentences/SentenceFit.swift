import FoundationEssentials
import VouchAnalysis

/// The sentence models fitted on some groups of samples.
struct SentenceFit: Sendable {
  /// One fit an output: weights by column, and the bias.
  var weights: [[Float]]
  var bias: [Float]

  /// Weight of the errors for outputs with many labelled sentences, for those with few, and for
  /// phrases.
  static let cost = (many: 0.2, few: 0.6, spans: 0.4)

  /// Fits all outputs on the samples whose group is not left out.
  init(_ samples: SampleSet, leavingOut excluded: Set<String>) {
    weights = []
    bias = []
    for output in SentenceOutput.allCases {
      let used = samples.rows.indices.filter {
        samples.labels[$0][output] != nil && !excluded.contains(samples.groups[$0])
      }
      let cost =
        output.isSpan
        ? SentenceFit.cost.spans
        : used.count > 1_500 ? SentenceFit.cost.many : SentenceFit.cost.few
      let fit = LogisticRegression(cost: cost).fit(
        rows: used.map { samples.rows[$0] },
        labels: used.map { samples.labels[$0][output] ?? false }, columns: samples.names.count)
      weights.append(fit.weights.map { SentenceFit.rounded($0) })
      bias.append(SentenceFit.rounded(fit.bias))
    }
  }

  /// Three decimals; what is too small to matter is 0.
  private static func rounded(_ weight: Double) -> Float {
    abs(weight) < 0.02 ? 0 : Float((weight * 1000).rounded() / 1000)
  }

  /// The log-odds of all outputs for one sample.
  func scores(_ row: [Int32]) -> [Float] {
    SentenceOutput.allCases.map { score(row, $0.rawValue) }
  }

  /// The log-odds of one output, summed in whole thousandths as the program does.
  private func score(_ row: [Int32], _ output: Int) -> Float {
    let sum = row.reduce(0) { $0 + Int((weights[output][Int($1)] * 1000).rounded()) }
    return bias[output] + Float(sum) / 1000
  }

  /// The scores of the sentences of one source.
  func scores(_ source: SampleSet.Source, _ samples: SampleSet) -> SentenceScores {
    var scores = SentenceScores()
    for sample in source.samples { scores.append(self.scores(samples.rows[sample])) }
    return scores
  }

  /// The log-odds of the proposed phrases of one source.
  func spanScores(_ source: SampleSet.Source, _ samples: SampleSet) -> [Float] {
    zip(source.spans, source.spanKinds).map { sample, kind in
      score(samples.rows[sample], kind.output.rawValue)
    }
  }

  /// Fits several selections, in parallel; the results do not depend on the order of execution.
  static func all(_ samples: SampleSet, leavingOut selections: [Set<String>]) async -> [Set<String>:
    SentenceFit]
  {
    await withTaskGroup(of: (Set<String>, SentenceFit).self) { group in
      var fits: [Set<String>: SentenceFit] = [:]
      var next = selections.makeIterator()
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
        if let excluded = next.next() {
          group.addTask { (excluded, SentenceFit(samples, leavingOut: excluded)) }
        }
      }
      for await (excluded, fit) in group {
        fits[excluded] = fit
        if let excluded = next.next() {
          group.addTask { (excluded, SentenceFit(samples, leavingOut: excluded)) }
        }
      }
      return fits
    }
  }
}
