import VouchAnalysis
import VouchReport
import VouchText

/// An invented letter with a hand-made analysis: something of everything that a report shows.
enum SampleLetter {
  static let text = """
    Harbor University Hospital
    14 September 2025

    Dear Program Director:

    I supervised Dr. Amara Okafor for four weeks on our inpatient service. Dr. Okafor is a hard \
    worker and a team player. When a 58-year-old man came in with crushing chest pain and a normal \
    first tracing, she asked for a second one within ten minutes, saw the inferior infarction \
    evolve, called the catheterization laboratory herself and stayed with his wife until the artery \
    was open.
    Mr. Harold Jenkins, MRN 4471902, still asks for her. He will do well in your program. With \
    more confidence she will become a good senior resident.
    She is in the top 5% of the 140 residents I have taught in fifteen years. I recommend her \
    without reservation. A \u{1B}[31mred\u{1B}[0m word, a turned \u{202E}word, \u{7DD1}\u{306E} \
    wide ones and a word of more than a line: \(String(repeating: "incomprehensib", count: 8)).

    Sincerely,
    Elena Marsh, MD

    """

  static let source = SourceText(text)

  /// The bytes of the first place where the letter says `quote`.
  static func range(_ quote: String) -> Range<Int> {
    guard let found = text.firstRange(of: quote) else { return 0..<0 }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<(start + quote.utf8.count)
  }

  static let scenario = range(
    String(
      text[text.firstRange(of: "When a")!.lowerBound..<text.firstRange(of: "\nMr.")!.lowerBound])
  )

  static let analysis = Analysis(
    facts: LetterFacts(
      applicant: "Amara Okafor", pronoun: "she", writer: "Elena Marsh",
      institution: "Harbor University Hospital", specialty: "internal medicine",
      date: "2025-09-14", waived: true, writerInUS: nil),
    scenarios: [Scenario(range: scenario, confidence: 0.931)],
    findings: [
      Finding(kind: .directObservation, range: range("I supervised Dr. Amara Okafor")),
      Finding(kind: .duration, range: range("four weeks"), confidence: 0.875),
      Finding(
        kind: .genericPraise, range: range("Dr. Okafor is a hard worker and a team player."),
        confidence: 0.9),
      Finding(kind: .patientIdentifier, range: range("Mr. Harold Jenkins, MRN 4471902")),
      Finding(
        kind: .identityMismatch, range: range("He will"), confidence: 0.6,
        detail: "reads he, but the letter is about her"),
      Finding(
        kind: .doubtRaiser,
        range: range("With more confidence she will become a good senior resident.")),
      Finding(
        kind: .peerComparison,
        range: range("She is in the top 5% of the 140 residents I have taught in fifteen years.")),
      Finding(kind: .strongEndorsement, range: range("I recommend her without reservation.")),
      Finding(
        kind: .cliche, range: range("A \u{1B}[31m").lowerBound..<range("\n\nSincerely").lowerBound),
      Finding(kind: .noContact, range: nil),
    ],
    score: Score(
      value: 73.44, tier: .strong, band: 65.6...80.2,
      axes: Axes(
        specificity: 70.6, clinical: 80, observation: 64.4, endorsement: 90, distinctiveness: 12),
      contributions: [
        Contribution(
          feature: "scenarios", label: "clinical encounters told", value: 1, points: 12.34,
          evidence: [scenario]),
        Contribution(
          feature: "doubt", label: "remarks that raise doubt", value: 0.9125, points: -6.15,
          evidence: [range("With more confidence")]),
        Contribution(feature: "contact", label: "no way to reach the writer", value: 1, points: 0),
      ], baseline: 52),
    wordCount: 152, bodyWordCount: 139)

  static let input = ReportInput(
    path: "letters/okafor.docx", format: "docx", byteCount: 14_210, encoding: "utf-8",
    text: source, analysis: analysis)

  static let failure = ReportFailure(
    path: "letters/broken.docx", kind: "damaged", message: "the ZIP directory is cut off")

  /// A letter in which nothing at all was found.
  static let bare = ReportInput(
    path: "bare.txt", format: "text", byteCount: 5, encoding: "utf-8", text: SourceText("Hello"),
    analysis: Analysis(
      facts: LetterFacts(), scenarios: [], findings: [],
      score: Score(
        value: 0, tier: .checkbox, band: 0...7,
        axes: Axes(
          specificity: 0, clinical: 0, observation: 0, endorsement: 0, distinctiveness: 0),
        contributions: [], baseline: 52),
      wordCount: 1, bodyWordCount: 1))
}
