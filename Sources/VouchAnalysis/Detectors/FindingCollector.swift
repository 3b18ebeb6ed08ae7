import VouchLexicon
import VouchText

/// Gathers the scenarios and findings of a letter from all detectors.
struct FindingCollector {
  let decision: Decision
  private let templates: TemplateDetector
  private let letterWide = LetterWideDetector()

  init(decision: Decision, lists: inout WordLists) {
    self.decision = decision
    templates = TemplateDetector(lists: &lists)
  }

  /// Scenarios and findings in the order of the text, findings about the whole letter last.
  func collect(
    _ reading: LetterReading, _ scores: SentenceScores, spans: [SpanCandidate],
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
    _ spans: [SpanCandidate], _ reading: LetterReading, _ scores: SentenceScores
  ) -> [Finding] {
    let accepted = spans.compactMap { span -> (span: SpanCandidate, finding: Finding)? in
      var score = span.score
      if span.kind == .duration { score += scores[span.position, .duration] }
      let isDecided = score >= decision.threshold(span.kind.output)
      guard isDecided || span.isVariant else { return nil }
      var finding = Finding(
        kind: span.kind.finding, range: reading.letter.bytes(of: span.tokens),
        confidence: Double(logistic(score)), detail: detail(span.kind, reading))
      finding.isScored = isDecided
      return (span, finding)
    }
    let phrases = accepted.map {
      WidestSpans.Phrase(
        kind: $0.finding.kind, position: $0.span.position, tokens: $0.span.tokens)
    }
    return WidestSpans.places(of: phrases).map { accepted[$0].finding }
  }

  /// What to tell the user of a phrase, such as the name that was expected.
  private func detail(_ kind: SpanKind, _ reading: LetterReading) -> String {
    switch kind {
    case .name:
      reading.people.applicantName.map {
        "the letter is about \(reading.letter.string(tokens: $0))"
      } ?? ""
    case .pronoun: "another pronoun than the rest of the letter"
    case .specialty: reading.specialty.map { "the letter is for \($0.name)" } ?? ""
    case .duration, .cliche, .identifier: ""
    }
  }
}
