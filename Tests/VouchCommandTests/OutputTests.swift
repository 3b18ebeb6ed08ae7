import Foundation
import Testing

@Suite struct OutputTests {
  @Test func writesTheReportToAFile() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    try program.write("report.json", Array("old".utf8))
    let result = try program.run(
      "score", "--format", "json", "--output", "report.json", "draft.txt")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    let direct = try program.run("score", "--format", "json", "draft.txt")
    #expect(program.contents("report.json") == direct.text)
    #expect(try program.names() == ["draft.txt", "report.json"])
  }

  @Test func keepsWhatItCannotReplace() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    for target in ["none/report.json", "."] {
      let result = try program.run("score", "--output", target, "draft.txt")
      #expect(result.status == 2)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.hasPrefix("vouch: \(target): cannot be written: "))
    }
    #expect(try program.names() == ["draft.txt"])
  }

  @Test(arguments: ["draft.txt", "./draft.txt", "link.txt"])
  func writesOverNoLetter(target: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    try program.write("other.txt", Draft.bytes)
    let link = program.folder.appendingPathComponent("link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "draft.txt")
    let result = try program.run("score", "-o", target, "other.txt", "draft.txt")
    #expect(result.status == 2)
    #expect(
      result.errors == "vouch: \(target): is one of the letters; name another file to write to\n")
    #expect(program.contents("draft.txt") == String(decoding: Draft.bytes, as: UTF8.self))
  }

  @Test func aLinkStaysALink() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    try program.write("real.txt", Array("old".utf8))
    let link = program.folder.appendingPathComponent("link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.txt")
    #expect(try program.run("score", "--output", "link.txt", "draft.txt").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.txt")
    #expect(program.contents("real.txt")?.hasPrefix("draft.txt") == true)
  }

  @Test func aDeviceIsWrittenToAndStays() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("draft.txt", Draft.bytes)
    let result = try program.run("score", "--output", "/dev/null", "draft.txt")
    #expect(result.status == 0)
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let program = try Program()
    defer { program.remove() }
    let quiet = try program.shell("(sleep 0.2; $VOUCH rules --format markdown) | true")
    #expect(quiet.errors.isEmpty)
    let ignored = try program.shell("trap '' PIPE; (sleep 0.2; $VOUCH rules; echo $? >&2) | true")
    #expect(ignored.errors == "0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAnError() throws {
    let program = try Program()
    defer { program.remove() }
    for command in ["rules", "--help", "--version"] {
      let result = try program.shell("$VOUCH \(command) > /dev/full")
      #expect(result.status == 2)
      #expect(result.errorLines.count == 1)
    }
  }
}
