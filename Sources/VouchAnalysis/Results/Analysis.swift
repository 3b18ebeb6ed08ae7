/// All that is found in one letter.
public struct Analysis: Sendable, Equatable {
  public var facts: LetterFacts
  public var scenarios: [Scenario]
  /// Weaknesses, red flags and positive evidence in the order of the text, letter-wide ones last.
  public var findings: [Finding]
  public var score: Score
  /// Words of the whole text, letterhead and signature included.
  public var wordCount: Int
  /// Words of the letter's body.
  public var bodyWordCount: Int

  public init(
    facts: LetterFacts, scenarios: [Scenario], findings: [Finding], score: Score, wordCount: Int,
    bodyWordCount: Int
  ) {
    self.facts = facts
    self.scenarios = scenarios
    self.findings = findings
    self.score = score
    self.wordCount = wordCount
    self.bodyWordCount = bodyWordCount
  }

  /// Findings that are weaknesses or red flags.
  public var weaknesses: [Finding] { findings.filter { !$0.kind.isPositive } }

  /// Findings that are positive evidence.
  public var evidence: [Finding] { findings.filter(\.kind.isPositive) }

  /// Positive evidence that speaks for the applicant: a low rank is evidence, but no merit.
  public var merits: [Finding] { findings.filter { $0.kind.isPositive && !$0.lowers } }
}
