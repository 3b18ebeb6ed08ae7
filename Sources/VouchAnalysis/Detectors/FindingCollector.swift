import VouchLexicon
import VouchText

/// Gathers the scenarios and findings of a letter from all detectors.
struct FindingCollector {
  let decision: Decision
  private let templates = TemplateDetector()
  private let letterWide = LetterWideDetector()

  init(decision: Decision) { self.decision = decision }

  /// Scenarios and findings in the order of the text, findings about the whole letter last.
  func collect(
    _ reading: LetterReading, _ scores: SentenceScores, spans: [ScoredSpan],
    facts: LetterFacts, bodyWords: Int
  ) -> (scenarios: [Scenario], findings: [Finding]) {
    let passages = decision.scenario.passages(scores, reading)
    let scenarios = passages.map { positions in
      Scenario(
        range: bytes(of: positions, reading),
        confidence: Double(positions.map { scores.probability($0, .scenario) }.max() ?? 0))
    }
    let inScenario = Set(passages.flatMap { $0 })
    var found = sentences(reading, scores, inScenario: inScenario)
    let accepted = self.spans(spans, reading, scores)
    found += accepted
    found += templates.ranges(reading).map { Finding(kind: .templateArtifact, range: $0) }
    found.sort { order($0) < order($1) }
    found += letterWide.kinds(
      reading, scores, decision, facts: facts, hasScenario: !scenarios.isEmpty,
      hasDuration: accepted.contains { $0.kind == .duration }, bodyWords: bodyWords
    ).map { Finding(kind: $0, range: nil) }
    return (scenarios, found)
  }

  private func order(_ finding: Finding) -> (Int, Int) {
    (finding.range?.lowerBound ?? 0, FindingKind.allCases.firstIndex(of: finding.kind) ?? 0)
  }

  private func bytes(of positions: Range<Int>, _ reading: LetterReading) -> Range<Int> {
    let first = reading.letter.bytes(of: reading.views[positions.lowerBound].sentence.tokens)
    let last = reading.letter.bytes(of: reading.views[positions.upperBound - 1].sentence.tokens)
    return first.lowerBound..<last.upperBound
  }

  /// Findings that the sentence models decide.
  private func sentences(
    _ reading: LetterReading, _ scores: SentenceScores, inScenario: Set<Int>
  ) -> [Finding] {
    var found: [Finding] = []
    for position in reading.views.indices {
      for output in SentenceOutput.allCases {
        guard let kind = output.kind, scores[position, output] >= decision.threshold(output) else {
          continue
        }
        if kind == .concreteExample, inScenario.contains(position),
          scores[position, .scenario] >= scores[position, output]
        {
          continue
        }
        found.append(
          Finding(
            kind: kind,
            range: reading.letter.bytes(of: reading.views[position].sentence.tokens),
            confidence: Double(scores.probability(position, output))))
      }
    }
    return found
  }

  /// Phrases that the weights accept; a duration only in a sentence that may be about contact.
  private func spans(
    _ spans: [ScoredSpan], _ reading: LetterReading, _ scores: SentenceScores
  ) -> [Finding] {
    let accepted = spans.compactMap { span -> (span: SpanCandidate, finding: Finding)? in
      let kind = span.candidate.kind
      var score = span.score
      if kind == .duration { score += scores[span.candidate.position, .duration] }
      let isDecided = score >= decision.threshold(kind.output)
      guard isDecided || span.candidate.isVariant else { return nil }
      var finding = Finding(
        kind: kind.finding, range: reading.letter.bytes(of: span.candidate.tokens),
        confidence: Double(logistic(score)), detail: span.candidate.detail)
      finding.isScored = isDecided
      return (span.candidate, finding)
    }
    return outermost(accepted)
  }

  /// Of phrases of a kind inside each other the longest stands; of equal ones the first.
  ///
  /// - Complexity: O(n log n).
  private func outermost(_ accepted: [(span: SpanCandidate, finding: Finding)]) -> [Finding] {
    func key(_ index: Int) -> (String, Int, Int, Int, Int) {
      let (span, finding) = accepted[index]
      return (
        finding.kind.rawValue, span.position, span.tokens.lowerBound, -span.tokens.upperBound, index
      )
    }
    var stands = [Bool](repeating: true, count: accepted.count)
    var last: Int?
    for index in accepted.indices.sorted(by: { key($0) < key($1) }) {
      if let last, accepted[last].finding.kind == accepted[index].finding.kind,
        accepted[last].span.position == accepted[index].span.position,
        accepted[last].span.tokens.upperBound >= accepted[index].span.tokens.upperBound
      {
        stands[index] = false
      } else {
        last = index
      }
    }
    return accepted.indices.filter { stands[$0] }.map { accepted[$0].finding }
  }
}
