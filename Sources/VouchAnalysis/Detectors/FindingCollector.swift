import VouchLexicon
import VouchText

/// Gathers the scenarios and findings of a letter from all detectors.
struct FindingCollector {
  let decision: Decision
  private let durations = DurationDetector()
  private let templates = TemplateDetector()
  private let identities = IdentityDetector()
  private let identifiers = IdentifierDetector()
  private let letterWide = LetterWideDetector()

  init(decision: Decision) { self.decision = decision }

  /// Scenarios and findings in the order of the text, findings about the whole letter last.
  func collect(
    _ reading: LetterReading, _ scores: SentenceScores, facts: LetterFacts, bodyWords: Int
  ) -> (scenarios: [Scenario], findings: [Finding]) {
    let passages = decision.scenario.passages(scores, reading)
    let scenarios = passages.map { positions in
      Scenario(
        range: bytes(of: positions, reading),
        confidence: Double(positions.map { scores.probability($0, .scenario) }.max() ?? 0))
    }
    let inScenario = Set(passages.flatMap { $0 })
    var found = sentences(reading, scores, inScenario: inScenario)
    let durations = durationFindings(reading, scores)
    found += durations
    found += cliches(reading)
    found += templates.ranges(reading).map { Finding(kind: .templateArtifact, range: $0) }
    found += identities.mismatches(reading, scores).map {
      Finding(kind: .identityMismatch, range: $0.range, confidence: 0.8, detail: $0.detail)
    }
    found += identifiers.ranges(reading, scores).map {
      Finding(kind: .patientIdentifier, range: $0, confidence: 0.8)
    }
    found.sort { order($0) < order($1) }
    found += letterWide.kinds(
      reading, scores, decision, facts: facts, hasScenario: !scenarios.isEmpty,
      hasDuration: !durations.isEmpty, bodyWords: bodyWords
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

  private func durationFindings(_ reading: LetterReading, _ scores: SentenceScores) -> [Finding] {
    var found: [Finding] = []
    for position in reading.views.indices
    where scores[position, .duration] >= decision.threshold(.duration) {
      let confidence = Double(scores.probability(position, .duration))
      for phrase in durations.phrases(
        in: reading.views[position].sentence.tokens, tokens: reading.letter.tokens)
      {
        found.append(
          Finding(
            kind: .duration, range: reading.letter.bytes(of: phrase), confidence: confidence))
      }
    }
    return found
  }

  private func cliches(_ reading: LetterReading) -> [Finding] {
    guard let cliche = reading.classes.cliche else { return [] }
    var found: [Finding] = []
    var end = 0
    for match in reading.matcher.matches
    where match.classID == cliche && match.tokens.lowerBound >= end {
      guard reading.views.contains(where: { $0.sentence.tokens.contains(match.tokens.lowerBound) })
      else { continue }
      found.append(Finding(kind: .cliche, range: reading.letter.bytes(of: match.tokens)))
      end = match.tokens.upperBound
    }
    return found
  }
}
