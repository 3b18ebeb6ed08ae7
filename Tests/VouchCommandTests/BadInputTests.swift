import Foundation
import Testing

@Suite struct BadInputTests {
  /// Runs `score` on a bad input between two good ones and expects one line about the bad one only.
  private func expectOneLine(
    about name: String, in program: Program, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try program.write("a.txt", Draft.bytes)
    try program.write("b.txt", Draft.bytes)
    let result = try program.run("score", "--format", "json", "a.txt", name, "b.txt")
    #expect(result.status == 2, sourceLocation: sourceLocation)
    #expect(result.errorLines.count == 1, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.errors.hasPrefix("vouch: \(name): "), sourceLocation: sourceLocation)
    let parsed = try JSONSerialization.jsonObject(with: Data(result.output)) as? [[String: Any]]
    let letters = try #require(parsed, sourceLocation: sourceLocation)
    #expect(
      letters.map { $0["score"] != nil } == [true, false, true], sourceLocation: sourceLocation)
    let error = try #require(
      letters[1]["error"] as? [String: String], sourceLocation: sourceLocation)
    #expect(error["kind"]?.isEmpty == false, sourceLocation: sourceLocation)
    let alone = try program.run("score", name)
    #expect(alone.status == 2, sourceLocation: sourceLocation)
    #expect(alone.output.isEmpty, sourceLocation: sourceLocation)
    #expect(try program.run("text", name).status == 2, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("empty.txt", []), ("unknown.bin", Draft.unknown), ("broken.docx", Draft.brokenZip),
    ("broken.xml", Draft.brokenXML), ("legacy.doc", Draft.legacyWord),
    ("encrypted.docx", Draft.legacyWord),
  ])
  func unusableFilesAreOneLineEach(name: String, bytes: [UInt8]) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(name, bytes)
    try expectOneLine(about: name, in: program)
  }

  @Test func aFolderIsNotALetter() throws {
    let program = try Program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("letters"), withIntermediateDirectories: true)
    try expectOneLine(about: "letters", in: program)
  }

  @Test func aMissingFileIsOneLine() throws {
    let program = try Program()
    defer { program.remove() }
    try expectOneLine(about: "none.txt", in: program)
  }

  @Test(.enabled(if: NSUserName() != "root"))
  func anUnreadableFileIsOneLine() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("secret.txt", Draft.bytes)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: program.folder.appendingPathComponent("secret.txt").path
    )
    try expectOneLine(about: "secret.txt", in: program)
  }

  @Test func controlCharactersOfAPathAreEscaped() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("score", "a\u{1B}[2J\nb\u{202E}.txt")
    #expect(result.status == 2)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("vouch: a\\u{1B}[2J\\nb\\u{202E}.txt: "))
  }

  @Test func errorsHoldNoWordOfTheLetter() throws {
    let program = try Program()
    defer { program.remove() }
    let broken = Draft.brokenXML + Array("<w:r><w:t>Okafor confidential</w:r>".utf8)
    try program.write("broken.xml", broken)
    let result = try program.run("score", "broken.xml")
    #expect(result.status == 2)
    #expect(!result.errors.contains("Okafor"))
    #expect(!result.errors.contains("confidential"))
  }

  @Test func anEmptyStandardInputIsNoFile() throws {
    let program = try Program()
    defer { program.remove() }
    for command in ["score", "text"] {
      let result = try program.run(command, "-")
      #expect(result.status == 2)
      #expect(
        result.errors
          == "vouch: -: standard input is empty; pipe a letter into it or name a file\n")
    }
    let blank = try program.run("text", "-", input: Array(" \n\n".utf8))
    #expect(blank.errors == "vouch: -: there are only blank lines and no letter\n")
  }
}
