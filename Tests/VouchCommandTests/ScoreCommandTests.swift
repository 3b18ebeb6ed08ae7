import Foundation
import Testing

@Suite struct ScoreCommandTests {
  @Test func scoresADraftForPeople() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let result = try program.run("score", "draft.txt")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.text.hasPrefix("draft.txt "))
    for part in ["A program director is likely", "AXES", "STRENGTHS", "FINDINGS"] {
      #expect(result.text.contains(part), "\(part)")
    }
    #expect(!result.text.contains("\u{1B}"))
  }

  @Test func scoresADraftForPrograms() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let result = try program.run("score", "--format", "JSON", "draft.txt")
    #expect(result.status == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
    let source = try #require(object["source"] as? [String: Any])
    #expect(source["path"] as? String == "draft.txt")
    #expect(source["bytes"] as? Int == Draft.bytes.count)
    let score = try #require(object["score"] as? Double)
    #expect((0...100).contains(score))
  }

  @Test func readsStandardInput() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("score", "--format", "json", "-", input: Draft.bytes)
    #expect(result.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    #expect((object?["source"] as? [String: Any])?["path"] as? String == "-")
  }

  @Test func theSameDraftGivesTheSameBytes() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let first = try program.run("score", "--format", "json", "draft.txt")
    #expect(try program.run("score", "--format", "json", "draft.txt").output == first.output)
  }

  @Test func failsUnderAThreshold() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Array("She was punctual. I recommend her.\n".utf8))
    #expect(try program.run("score", "--fail-under", "0", "draft.txt").status == 0)
    let under = try program.run("score", "--fail-under", "100", "draft.txt")
    #expect(under.status == 1)
    #expect(under.errors.isEmpty)
    #expect(!under.text.isEmpty)
    #expect(try program.run("score", "--fail-under", "100", "draft.txt", "none.txt").status == 2)
  }

  @Test func colorsOnlyWhenAsked() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    #expect(try program.run("score", "--color", "always", "draft.txt").text.contains("\u{1B}["))
    #expect(!(try program.run("score", "--color", "never", "draft.txt").text.contains("\u{1B}")))
    let piped = try program.run("score", "draft.txt", environment: ["TERM": "xterm-256color"])
    #expect(!piped.text.contains("\u{1B}"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func colorsOnATerminalUnlessNoColorIsSet() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let onTerminal = "script -qec \"$VOUCH score draft.txt\" /dev/null < /dev/null"
    #expect(try program.shell("TERM=xterm \(onTerminal)").text.contains("\u{1B}[1m"))
    #expect(!(try program.shell("NO_COLOR=1 TERM=xterm \(onTerminal)").text.contains("\u{1B}[1m")))
    #expect(!(try program.shell("TERM=dumb \(onTerminal)").text.contains("\u{1B}[1m")))
  }

  @Test func allShowsNoLess() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let short = try program.run("score", "draft.txt")
    let long = try program.run("score", "--all", "draft.txt")
    #expect(long.status == 0)
    #expect(long.text.split(separator: "\n").count >= short.text.split(separator: "\n").count)
  }
}
