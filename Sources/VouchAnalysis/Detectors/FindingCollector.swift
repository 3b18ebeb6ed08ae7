import VouchLexicon
import VouchText

/// Gathers the scenarios and findings of a letter from all detectors.
///
/// One value is reused for letter after letter and keeps its storage.
struct FindingCollector {
  let decision: Decision
  private var templates: TemplateDetector
  private let letterWide = LetterWideDetector()
  /// The outputs that decide about sentences, with their kinds.
  private let outputs: [(output: SentenceOutput, kind: FindingKind)] =
    SentenceOutput.allCases.compactMap { output in output.kind.map { (output, $0) } }
  /// By number of a span's kind, the kind of finding.
  private let spanKinds = SpanKind.allCases.map(\.finding)
  private var found = SortedFindings()
  private var phrases: [WidestSpans.Phrase] = []
  private var passages: [Range<Int>] = []

  init(decision: Decision, lists: inout WordLists) {
    self.decision = decision
    templates = TemplateDetector(lists: &lists)
  }

  /// Scenarios and findings in the order of the text, findings about the whole letter last.
  mutating func collect(
    _ reading: LetterReading, _ scores: SentenceScores, spans: [SpanCandidate],
    facts: LetterFacts, bodyWords: Int
  ) -> (scenarios: [Scenario], findings: [Finding]) {
    decision.scenario.find(scores, reading, into: &passages)
    let scenarios = passages.map { positions in
      Scenario(
        range: bytes(of: positions, reading),
        confidence: Double(positions.lazy.map { scores.probability($0, .scenario) }.max() ?? 0))
    }
    found.removeAll()
    collectSentences(reading, scores)
    let hasDuration = collectSpans(spans, reading, scores, facts)
    templates.find(in: reading)
    for range in templates.found {
      found.add(Finding(kind: .templateArtifact, range: range))
    }
    var findings = found.sorted(withRoomFor: LetterWideDetector.mostKinds)
    letterWide.visit(
      reading, scores, decision, facts: facts, hasScenario: !scenarios.isEmpty,
      hasDuration: hasDuration, bodyWords: bodyWords
    ) { findings.append(Finding(kind: $0, range: nil)) }
    return (scenarios, findings)
  }

  private func bytes(of positions: Range<Int>, _ reading: LetterReading) -> Range<Int> {
    let first = reading.letter.bytes(of: reading.views[positions.lowerBound].sentence.tokens)
    let last = reading.letter.bytes(of: reading.views[positions.upperBound - 1].sentence.tokens)
    return first.lowerBound..<last.upperBound
  }

  /// Findings that the sentence models decide.
  private mutating func collectSentences(
    _ reading: LetterReading, _ scores: SentenceScores
  ) {
    var scenario = 0
    for position in reading.views.indices {
      while scenario < passages.count, passages[scenario].upperBound <= position { scenario += 1 }
      let isInScenario = scenario < passages.count && passages[scenario].contains(position)
      for (output, kind) in outputs {
        let score = scores[position, output]
        guard score >= decision.threshold(output) else { continue }
        if kind == .concreteExample, isInScenario, scores[position, .scenario] >= score { continue }
        var finding = Finding(
          kind: kind, range: reading.letter.bytes(of: reading.views[position].sentence.tokens),
          confidence: Double(scores.probability(position, output)))
        if kind == .peerComparison { noteRank(position, scores, in: &finding) }
        found.add(finding)
      }
    }
  }

  /// Notes in a comparison that it puts the applicant low or in the middle.
  private func noteRank(_ position: Int, _ scores: SentenceScores, in finding: inout Finding) {
    let low = scores.probability(position, .rankLow)
    let middle = scores.probability(position, .rankMiddle)
    guard max(low, middle) > 0.5 else { return }
    finding.lowers = true
    finding.detail = low > middle ? "a low rank" : "a rank in the middle"
  }

  /// Phrases that the weights accept; a duration only in a sentence that may be about contact.
  ///
  /// - Returns: whether a duration is among them.
  private mutating func collectSpans(
    _ spans: [SpanCandidate], _ reading: LetterReading, _ scores: SentenceScores,
    _ facts: LetterFacts
  ) -> Bool {
    phrases.removeAll(keepingCapacity: true)
    for (number, span) in spans.enumerated()
    where span.isVariant || isDecided(span, scores) {
      phrases.append(
        WidestSpans.Phrase(
          kind: found.place(of: spanKinds[span.kind.rawValue]), position: span.position,
          tokens: span.tokens, number: number))
    }
    WidestSpans.keep(&phrases)
    var hasDuration = false
    /// Made for the first phrase of a kind: all have the same.
    var details: (name: String?, specialty: String?)
    for phrase in phrases {
      let span = spans[phrase.number]
      if span.kind == .duration { hasDuration = true }
      var finding = Finding(
        kind: spanKinds[span.kind.rawValue], range: reading.letter.bytes(of: span.tokens),
        confidence: Double(logistic(score(of: span, scores))),
        detail: detail(span.kind, facts, &details))
      finding.isScored = span.isScored && isDecided(span, scores)
      found.add(finding)
    }
    return hasDuration
  }

  private func score(of span: SpanCandidate, _ scores: SentenceScores) -> Float {
    span.kind == .duration ? span.score + scores[span.position, .duration] : span.score
  }

  private func isDecided(_ span: SpanCandidate, _ scores: SentenceScores) -> Bool {
    score(of: span, scores) >= decision.threshold(span.kind.output)
  }

  /// What to tell the user of a phrase, such as the name that was expected.
  private func detail(
    _ kind: SpanKind, _ facts: LetterFacts, _ made: inout (name: String?, specialty: String?)
  ) -> String {
    switch kind {
    case .name:
      made.name = made.name ?? facts.applicant.map { "the letter is about " + $0 }
      return made.name ?? ""
    case .specialty:
      made.specialty = made.specialty ?? facts.specialty.map { "the letter is for " + $0 }
      return made.specialty ?? ""
    case .pronoun: return "another pronoun than the rest of the letter"
    case .duration, .cliche, .identifier: return ""
    }
  }
}
