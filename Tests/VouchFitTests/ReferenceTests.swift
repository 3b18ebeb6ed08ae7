import Foundation
import Testing
import VouchAnalysis
import VouchReport
import VouchText

@testable import VouchFit

/// `evaluate.py` beside this file defines the measures: it must print the same figures for the same results.
@Suite struct ReferenceTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(.enabled(if: ReferenceTests.python != nil))
  func theFiguresAreThoseOfTheReference() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "vouch-reference-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.copyLetters(count: 12, to: folder)
    let corpus = try LabelledCorpus(folder)
    var analyzer = Analyzer()
    let judged = corpus.letters.map {
      JudgedLetter(letter: $0, analysis: analyzer.analyze($0.text))
    }
    try Self.results(judged).write(to: folder.appending(path: "results.jsonl"))
    let printed = try Self.runReference(folder)
    let expected = Self.lines(LetterEvaluation(name: "copy", judged))
    #expect(printed == expected)
    #expect(printed.count > 30)
  }

  /// A corpus of the first letters of another.
  private static func copyLetters(count: Int, to folder: URL) throws {
    let source = project.appending(path: "Corpora/dev-d")
    let letters = folder.appending(path: "letters")
    try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
    let labels = try String(contentsOf: source.appending(path: "labels.jsonl"), encoding: .utf8)
    let lines = labels.split(separator: "\n").prefix(count)
    try lines.joined(separator: "\n").write(
      to: folder.appending(path: "labels.jsonl"), atomically: true, encoding: .utf8)
    for line in lines {
      let record = try JSONDecoder().decode(LabelledLetter.Record.self, from: Data(line.utf8))
      try FileManager.default.copyItem(
        at: source.appending(path: "letters/\(record.id).txt"),
        to: letters.appending(path: "\(record.id).txt"))
    }
  }

  /// The JSON reports of the letters, one a line.
  private static func results(_ judged: [JudgedLetter]) throws -> Data {
    var lines = Data()
    for letter in judged {
      let report = ReportFormat.json.render([
        .letter(
          ReportInput(
            path: letter.letter.path, format: "text", byteCount: letter.letter.text.utf8.count,
            encoding: "utf-8", text: letter.letter.text, analysis: letter.analysis))
      ])
      let object = try JSONSerialization.jsonObject(with: Data(report))
      lines += try JSONSerialization.data(withJSONObject: object) + Data("\n".utf8)
    }
    return lines
  }

  private static func runReference(_ folder: URL) throws -> [String] {
    let output = folder.appending(path: "printed.txt")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = [
      project.appending(path: "Tests/VouchFitTests/Reference/evaluate.py").path, folder.path,
      folder.appending(path: "results.jsonl").path,
    ]
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  /// What the reference prints, single spaces between the words.
  private static func lines(_ figures: LetterEvaluation) -> [String] {
    func fixed(_ value: Double, _ decimals: Int = 3) -> String {
      ReportText.fixed(value, decimals)
    }
    var lines = [
      "letters \(figures.count)", "spearman \(fixed(figures.spearman))",
      "qwk \(fixed(figures.kappa))", "within1 \(fixed(figures.withinOne))",
      "exact \(fixed(figures.exact))", "weak shown as strong \(figures.weakAsStrong)",
      "strong shown as weak \(figures.strongAsWeak)",
    ]
    lines += figures.axes.map { "axis \($0.name) \(fixed($0.spearman))" }
    lines.append("kind gold pred P R F1")
    lines += figures.kinds.map { kind, counts in
      "\(kind) \(counts.gold) \(counts.predicted) \(fixed(counts.precision, 2)) "
        + "\(fixed(counts.recall, 2)) \(fixed(counts.f1, 2))"
    }
    return lines + ["macro F1 \(fixed(figures.macroF1))"]
  }
}
