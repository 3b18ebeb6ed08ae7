import Foundation
import Testing

@Suite(.serialized) struct BatchKillTests {
  private static let names = [
    "results.jsonl", "results.csv", "summary.md", "summary.json", "index.html", "pages/001-0.html",
    "pages/159-98.html",
  ]
  private static let formats = "--format markdown --format html"

  private func outputs(_ program: Program) -> [String?] {
    Self.names.map { program.contents("out/\($0)") }
  }

  /// Letters of which some are copies and some cannot be read.
  private func writeLetters(_ program: Program, _ count: Int) throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("in"), withIntermediateDirectories: true)
    for number in 0..<count {
      let text =
        number % 50 == 49 ? [0, 1, 2] : Array("\(number % 40)\n\(Draft.text)\(number / 7)".utf8)
      try program.write("in/\(number).txt", text)
    }
  }

  @Test func aKilledRunResumesByteForByte() throws {
    let program = try Program()
    defer { program.remove() }
    try writeLetters(program, 160)
    let clock = ContinuousClock()
    let start = clock.now
    let undisturbed = try ChildProcess(
      "exec $VOUCH batch in -q --output out \(Self.formats) 2>/dev/null", in: program.folder)
    #expect(undisturbed.wait() == 2)
    let duration = (clock.now - start) / .microseconds(1)
    let expected = outputs(program)
    #expect(expected.allSatisfy { $0?.isEmpty == false })

    var state: UInt64 = 20
    var kills = 0
    var unfinished = 0
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let moment = duration * Double(state >> 40) / Double(1 << 24)
      try? FileManager.default.removeItem(at: program.folder.appendingPathComponent("out"))
      let child = try ChildProcess(
        "exec $VOUCH batch in -q --output out \(Self.formats) 2>/dev/null", in: program.folder)
      usleep(UInt32(moment))
      child.send(SIGKILL)
      if child.wait() == -SIGKILL { kills += 1 }
      // What has its name is whole.
      for (name, whole) in zip(Self.names, expected) {
        if let contents = program.contents("out/\(name)") { #expect(contents == whole) }
      }
      if program.contents("out/summary.json") == nil { unfinished += 1 }
      let resumed = try program.run(
        "batch", "in", "--resume", "-q", "--output", "out", "--format", "markdown", "--format",
        "html")
      #expect(resumed.status == 2)
      #expect(outputs(program) == expected)
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: program.folder.appendingPathComponent("out").path
        ).sorted() == ["index.html", "pages"] + Self.names.prefix(4).sorted())
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: program.folder.appendingPathComponent("out/pages").path
        ).filter { $0.hasSuffix(".html") }.count == 157)
    }
    #expect(kills >= 10, "too few runs were still going when they were killed: \(kills)")
    #expect(unfinished >= 5)
  }

  @Test func anInterruptStopsCleanly() throws {
    let program = try Program()
    defer { program.remove() }
    try writeLetters(program, 160)
    _ = try program.run("batch", "in", "-q", "--output", "out")
    let expected = program.contents("out/results.jsonl")
    try FileManager.default.removeItem(at: program.folder.appendingPathComponent("out"))

    let child = try ChildProcess(
      "exec $VOUCH batch in --jobs 1 -q --output out 2>err", in: program.folder)
    let checkpoint = program.folder.appendingPathComponent("out/.vouch-checkpoint").path
    for _ in 0..<2000 {
      let size = (try? FileManager.default.attributesOfItem(atPath: checkpoint)[.size]) as? Int
      if let size, size > 1000 { break }
      usleep(1000)
    }
    child.send(SIGINT)
    #expect(child.wait() == 130)
    let message = program.contents("err") ?? ""
    #expect(message.hasPrefix("vouch: stopped after "))
    #expect(message.hasSuffix("; --resume continues, nothing is analysed twice\n"))
    #expect(program.contents("out/results.jsonl") == nil)

    let refused = try program.run("batch", "in", "-q", "--output", "out")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--resume"))
    #expect(try program.run("batch", "in", "-q", "--output", "out", "--resume").status == 2)
    #expect(program.contents("out/results.jsonl") == expected)
  }

  @Test func twoRunsDoNotShareAFolder() throws {
    let program = try Program()
    defer { program.remove() }
    try writeLetters(program, 160)
    let first = try ChildProcess(
      "exec $VOUCH batch in --jobs 1 -q --output out 2>/dev/null", in: program.folder)
    let checkpoint = program.folder.appendingPathComponent("out/.vouch-checkpoint").path
    for _ in 0..<2000 where !FileManager.default.fileExists(atPath: checkpoint) { usleep(500) }
    let second = try program.run("batch", "in", "-q", "--output", "out", "--resume")
    #expect(second.status == 2)
    #expect(second.errors.contains("another run of vouch is writing here"))
    #expect(first.wait() == 2)
    #expect(program.contents("out/results.jsonl")?.split(separator: "\n").count == 160)
  }
}
