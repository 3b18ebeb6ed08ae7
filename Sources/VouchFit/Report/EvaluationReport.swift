/// The forms in which `vouch evaluate` reports.
public enum EvaluationFormat: String, Sendable, CaseIterable {
  case terminal
  case json
}

/// An evaluation as bytes.
public struct EvaluationReport {
  private let evaluation: Evaluation
  private let sections: [ReportSection]

  public init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    sections =
      [
        CorpusSections.agreement(evaluation), CorpusSections.axes(evaluation),
        CorpusSections.kinds(evaluation), CorpusSections.passages(evaluation),
        LetterSections.worst(evaluation), LetterSections.errors(evaluation),
      ].compactMap { $0 } + FairnessSections.all(evaluation)
  }

  /// The report on standard output.
  public func render(_ format: EvaluationFormat) throws -> [UInt8] {
    switch format {
    case .terminal: bytes(sections.flatMap { $0.terminal + [""] }.dropLast())
    case .json: try EvaluationDocument(evaluation).bytes()
    }
  }

  /// The report as a Markdown page.
  public var markdown: [UInt8] {
    let weights = String(evaluation.weights, radix: 16)
    let head = [
      "# Agreement with careful readers", "",
      "Made by `vouch evaluate`; shipped weights \(weights). Measures: Spearman correlation of the score",
      "with the readers' overall rating, quadratic weighted kappa of the tier, F1 of passages that share half",
      "of the shorter one with a labelled passage.", "",
    ]
    return bytes((head + sections.flatMap { $0.markdown + [""] }).dropLast())
  }

  private func bytes(_ lines: some Sequence<String>) -> [UInt8] {
    lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }
}
