import Foundation
import Testing

@testable import VouchBatch

@Suite struct BatchTests {
  static let letter = """
    Dear Program Director:

    I supervised Dr. Amara Okafor for four weeks on our inpatient service. When a man came in with \
    crushing chest pain and a normal first tracing, she asked for a second one within ten minutes \
    and called the laboratory herself. I recommend her without reservation.

    Sincerely,
    Elena Marsh, MD

    """

  private func options(_ folder: Scratch, _ formats: [BatchFormat] = [.jsonl], jobs: Int = 2)
    -> BatchOptions
  {
    BatchOptions(
      inputs: [folder.path("in")], output: folder.path("out"), jobs: jobs, formats: formats,
      version: "test")
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func writesPercentilesAndDuplicates() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    try folder.write("in/a.txt", Self.letter)
    try folder.write("in/b.txt", Self.letter.replacing("Amara Okafor", with: "Li Wei"))
    try folder.write("in/c.txt", "To whom it may concern, she was a student here.")
    try folder.write("in/d.txt", "")
    let result = try Batch(options(folder, BatchFormat.allCases)).run()
    let letters = try objects(try folder.contents("out/results.jsonl"))
    #expect(
      letters.map { ($0["source"] as? [String: Any])?["path"] as? String }
        == ["a", "b", "c", "d"].map { folder.path("in/\($0).txt") })
    let findings = try #require(letters[0]["findings"] as? [[String: Any]])
    let duplicate = try #require(findings.last)
    #expect(duplicate["kind"] as? String == "duplicate-text")
    #expect(duplicate["share"] as? Double == 1)
    #expect(
      ((duplicate["others"] as? [[String: Any]])?.first)?["path"] as? String
        == folder.path("in/b.txt"))
    #expect(letters[2]["percentile"] as? Double == 16.7)
    #expect(letters[3]["percentile"] == nil)
    #expect((letters[3]["error"] as? [String: String])?["kind"] == "empty")
    #expect(result.summary.clusters.map(\.paths.count) == [2])
    let counted = result.summary.weaknesses.first { $0.kind == "duplicate-text" }
    #expect(counted?.letters == 2)
    #expect(result.summary.clusters[0].applicants.count == 2)
    #expect(result.summary.writers.first?.letters == 2)
    #expect(result.summary.writers.first?.duplicateShare == 1)
    #expect(result.summary.failures.map(\.kind) == ["empty"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
        == ["index.html", "pages", "results.csv", "results.jsonl", "summary.json", "summary.md"])
  }

  @Test func resultsDoNotDependOnJobs() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    for number in 0..<80 {
      try folder.write("in/\(number).txt", "\(number) " + Self.letter + "\(number * 7)")
    }
    let names = [
      "results.jsonl", "results.csv", "summary.md", "summary.json", "index.html", "pages/01-0.html",
      "pages/80-9.html",
    ]
    _ = try Batch(options(folder, BatchFormat.allCases, jobs: 1)).run()
    let first = try names.map { try folder.contents("out/\($0)") }
    for jobs in [2, 5] {
      _ = try Batch(options(folder, BatchFormat.allCases, jobs: jobs)).run()
      #expect(try names.map { try folder.contents("out/\($0)") } == first)
    }
  }

  @Test func aStopKeepsWhatWasDone() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    for number in 0..<200 { try folder.write("in/\(number).txt", "\(number) " + Self.letter) }
    _ = try Batch(options(folder)).run()
    let whole = try folder.contents("out/results.jsonl")
    try FileManager.default.removeItem(atPath: folder.path("out"))

    let stop = BatchStop()
    let stopped = #expect(throws: BatchError.self) {
      _ = try Batch(options(folder), stop: stop) { if $0.done >= 64 { stop.request() } }.run()
    }
    #expect(stopped?.kind == .stopped)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")) == [Checkpoint.name])
    let unasked = #expect(throws: BatchError.self) { _ = try Batch(options(folder)).run() }
    #expect(unasked?.kind == .unfinished)

    var resuming = options(folder)
    resuming.resumes = true
    var restored = 0
    _ = try Batch(resuming) { restored = max(restored, $0.restored) }.run()
    #expect(restored >= 64)
    #expect(restored < 200)
    #expect(try folder.contents("out/results.jsonl") == whole)
  }

  @Test func recordsOfAnotherVersionOrContentAreNotReused() throws {
    let folder = try Scratch([])
    defer { folder.remove() }
    for number in 0..<64 { try folder.write("in/\(number).txt", "\(number) " + Self.letter) }
    let stop = BatchStop()
    #expect(throws: BatchError.self) {
      _ = try Batch(options(folder), stop: stop) { if $0.done >= 32 { stop.request() } }.run()
    }
    let kept = try Data(contentsOf: URL(fileURLWithPath: folder.path("out/\(Checkpoint.name)")))
    var resuming = options(folder)
    resuming.resumes = true
    resuming.version = "other"
    var restored = 0
    _ = try Batch(resuming) { restored = max(restored, $0.restored) }.run()
    #expect(restored == 0)

    try kept.write(to: URL(fileURLWithPath: folder.path("out/\(Checkpoint.name)")))
    try folder.write("in/0.txt", "changed " + Self.letter)
    resuming.version = "test"
    _ = try Batch(resuming) { restored = max(restored, $0.restored) }.run()
    #expect(restored > 0)
    #expect(
      try folder.contents("out/results.jsonl").contains("\"bytes\":\(Self.letter.utf8.count + 8)"))
  }
}
