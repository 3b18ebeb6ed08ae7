import Testing
import VouchAnalysis
import VouchText

/// What a marked text marks: clinical scenarios, or the findings of one kind.
enum Subject: Sendable, Equatable {
  case scenario
  case kind(FindingKind)

  var name: String {
    switch self {
    case .scenario: "scenario"
    case .kind(let kind): kind.rawValue
    }
  }

  /// The ranges of a letter's analysis, in the order of the text.
  func ranges(in analysis: Analysis) -> [Range<Int>] {
    switch self {
    case .scenario: analysis.scenarios.map(\.range)
    case .kind(let kind): analysis.findings.filter { $0.kind == kind }.compactMap(\.range)
    }
  }
}

/// A letter's body in which every passage of one kind is marked; without a mark, nothing may be found.
struct MarkedCase: Sendable, CustomTestStringConvertible {
  /// How exactly a finding must lie on a mark.
  enum Precision { case exact, touching }

  var subject: Subject
  var body: String
  var precision: Precision
  var frame: LetterFrame

  var testDescription: String { "\(subject.name): \(body)" }

  /// Analyses the letter and records what is missing and what is too much.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(frame.letter(body.replacing("¶", with: "\n\n")))
    var analyzer = Analyzer()
    let analysis = analyzer.analyze(SourceText(marked.text))
    let found = subject.ranges(in: analysis)
    if agrees(found, with: marked.ranges) { return }
    let quotes = found.map { "«\(marked.quote($0))»" }.joined(separator: " ")
    Issue.record(
      "\(subject.name): expected \(body)\n  found \(found.isEmpty ? "nothing" : quotes)",
      sourceLocation: sourceLocation)
  }

  private func agrees(_ found: [Range<Int>], with expected: [Range<Int>]) -> Bool {
    switch precision {
    case .exact: found == expected
    case .touching:
      found.count == expected.count && zip(found, expected).allSatisfy { $0.overlaps($1) }
    }
  }
}
