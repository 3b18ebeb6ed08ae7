import Foundation
import Testing

/// Limits given as options.
@Suite struct LimitOptionTests {
  @Test(arguments: ["text", "score --format json"])
  func aLimitRefusesAndIsRaised(command: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let refused = try program.shell("$VOUCH \(command) --max-text-bytes 100 draft.txt")
    #expect(refused.status == 2)
    #expect(refused.errorLines.count == 1)
    #expect(
      refused.errors.contains(
        "has at least \(Draft.bytes.count) bytes, over the limit of 100; --max-text-bytes raises it"
      ), "\(refused.errors)")
    let read = try program.shell("$VOUCH \(command) --max-text-bytes 1K draft.txt")
    #expect(read.status == 0, "\(read.errors)")
    #expect(try program.shell("$VOUCH \(command) --max-file-bytes 99 draft.txt").status == 2)
  }

  @Test func aBatchTakesThemAndAnalysesAnew() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.shell("mkdir letters").status == 0)
    try program.write("letters/draft.txt", Draft.bytes)
    let refused = try program.shell("$VOUCH batch letters -o out -q --max-file-bytes 99")
    #expect(refused.status == 2)
    #expect(program.contents("out/results.jsonl")?.contains("\"too-large\"") == true)
    #expect(try program.shell("$VOUCH batch letters -o out -q --max-file-bytes 9M").status == 0)
    #expect(program.contents("out/results.jsonl")?.contains("\"score\"") == true)
  }

  @Test func aStreamTakesThem() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("lines", Array("{\"id\":1,\"text\":\"Dear Director, hello.\"}\n".utf8))
    let refused = try program.shell("$VOUCH batch - --max-text-bytes 8 < lines")
    #expect(refused.text.contains("\"too-large\""))
    #expect(try program.shell("$VOUCH batch - --max-text-bytes 1K < lines").status == 0)
  }

  @Test(arguments: ["0", "-1", "1.5", "99999999999999999999", "9999999G", "x", "4G"])
  func otherNumbersAreRefused(value: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let result = try program.shell("$VOUCH text --max-part-bytes=\(value) draft.txt")
    #expect(result.status == 2)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains("--max-part-bytes"))
  }
}
