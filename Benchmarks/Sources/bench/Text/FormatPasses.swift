import Glibc
import VouchAnalysis
import VouchReport

/// Every form of output, from analyses that are in memory.
enum FormatPasses {
  static let line = "JSON line"
  /// The names of all passes.
  static let names = [line] + ReportFormat.allCases.map(\.rawValue)

  static func all(_ corpus: TextCorpus) -> [Pass] {
    var analyzer = Analyzer()
    let outcomes = corpus.texts.prefix(2_000).map { text in
      LetterOutcome.letter(
        ReportInput(
          path: "letter.txt", format: "text", byteCount: text.utf8.count, encoding: "utf-8",
          text: text, analysis: analyzer.analyze(text)))
    }
    let bytes = corpus.texts.prefix(2_000).reduce(0) { $0 + $1.utf8.count }
    var passes = [
      Pass(line, outcomes, bytes: bytes) { _ = JSONReport.line(for: $0) }
    ]
    for format in ReportFormat.allCases {
      passes.append(
        Pass("\(format.rawValue)", outcomes, bytes: bytes) { _ = format.render([$0]) })
    }
    return passes
  }
}
