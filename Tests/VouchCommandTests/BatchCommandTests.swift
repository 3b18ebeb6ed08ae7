import Foundation
import Testing

@Suite struct BatchCommandTests {
  private func records(_ program: Program, _ name: String = "out/results.jsonl") throws
    -> [(path: String, error: String?)]
  {
    try (program.contents(name) ?? "").split(separator: "\n").map { line in
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let source = try #require(object["source"] as? [String: Any])
      let error = object["error"] as? [String: Any]
      #expect((object["score"] == nil) == (error != nil))
      return (try #require(source["path"] as? String), error?["kind"] as? String)
    }
  }

  @Test func everyBrokenKindIsARecordAmongGoodOnes() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      """
      mkdir -p in/deep/er in/empty in/.hidden && cd in && true
      : > empty.txt; printf '  \\n\\n' > blank.txt; printf '%%PDF-1.7 x' > broken.pdf
      printf '{\\\\rtf1 x}' > old.rtf; printf '<html><body>x' > page.html
      printf '\\x89PNG\\r\\n\\x1a\\n' > picture.png; printf 'GIF89a' > picture.gif
      printf '\\x1f\\x8b\\x08' > archive.gz; printf 'ab\\0\\0cd\\1' > binary.txt
      mkfifo pipe.txt; ln -s nowhere dangling.txt; ln -s .. loop
      printf 'x' > '~$lock.docx'; printf 'x' > .secret; printf 'not Word' > named.docx
      printf 'Dear Director, she is good.' > $'bad\\xffname.txt'
      printf 'Dear Director, she is good.' > $'new\\nline.txt'
      """)
    #expect(result.status == 0, "\(result.errors)")
    let inputs: [(String, [UInt8], String)] = [
      ("old.doc", Draft.legacyWord, "unsupported"), ("broken.docx", Draft.brokenZip, "damaged"),
      ("broken.xml", Draft.brokenXML, "damaged"), ("unknown.dat", Draft.unknown, "unsupported"),
    ]
    for (name, bytes, _) in inputs { try program.write("in/\(name)", bytes) }
    for name in ["a.txt", "deep/er/b.txt", "z.txt"] { try program.write("in/\(name)", Draft.bytes) }

    let batch = try program.run(
      "batch", "in", "--output", "out", "--format", "jsonl", "--format", "csv")
    #expect(batch.status == 2)
    #expect(batch.errors == "vouch: 14 of 20 letters could not be read\n")
    let found = try records(program)
    #expect(found.count == 20)
    let kinds = Dictionary(uniqueKeysWithValues: found.map { ($0.path, $0.error) })
    for name in ["a.txt", "deep/er/b.txt", "z.txt", "new\nline.txt", "old.rtf", "page.html"] {
      #expect(kinds["in/\(name)"] == .some(nil))
    }
    let expected = [
      "empty.txt": "empty", "blank.txt": "no-text", "picture.png": "unsupported",
      "picture.gif": "unsupported", "archive.gz": "unsupported", "binary.txt": "not-text",
      "pipe.txt": "io", "named.docx": "damaged", "bad\u{FFFD}name.txt": "io",
    ]
    for (name, kind) in expected { #expect(kinds["in/\(name)"] == kind, "\(name)") }
    for (name, _, kind) in inputs { #expect(kinds["in/\(name)"] != .some(nil), "\(name) \(kind)") }
    #expect(batch.text.contains("UNREADABLE   14 files"))
    #expect(batch.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!batch.text.contains("crushing"))
    #expect(program.contents("out/summary.json")?.contains("crushing") == false)
  }

  @Test func formulasInCSVAreHarmless() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("=cmd|'calc'!A0.txt", Draft.bytes)
    try program.write("@sum.txt", [])
    let result = try program.run("batch", ".", "-q", "--output", "out", "--format", "csv")
    #expect(result.status == 2)
    let table = program.contents("out/results.csv") ?? ""
    #expect(table.contains("\n'=cmd|'calc'!A0.txt,Amara Okafor,"))
    #expect(table.contains("\n'@sum.txt,"))
    #expect(program.contents("out/results.jsonl") == nil)
  }

  @Test func outputsThatCannotBeWritten() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Draft.bytes)
    let below = try program.run("batch", "a.txt", "--output", "a.txt/out")
    #expect(below.status == 2)
    #expect(below.errorLines.count == 1)
    let file = try program.run("batch", "a.txt", "--output", "a.txt")
    #expect(file.status == 2)
    // A folder that nobody may write to; the superuser may, so another user runs it where there is one.
    let readOnly = try program.shell(
      """
      mkdir locked && chmod 555 locked && chmod 755 . && chmod 644 a.txt
      run() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --clear-groups "$@"; else "$@"; fi; }
      run "$VOUCH" batch a.txt --output locked; echo $?
      run "$VOUCH" batch a.txt --output locked/below; echo $?; ls -A locked
      """)
    #expect(readOnly.text == "2\n2\n" || readOnly.errors.contains("setpriv"))
    let full = try program.shell(
      "trap '' XFSZ; ulimit -f 1; $VOUCH batch a.txt a.txt --output full; echo $?; ls -A full")
    #expect(full.text == "2\n.vouch-checkpoint\n")
    #expect(full.errorLines.count == 1)
    #expect(full.errors.contains("cannot be written: File too large; --resume continues"))
  }

  @Test func aFullDiskKeepsTheOldResults() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Draft.bytes)
    #expect(try program.run("batch", "a.txt", "-q", "--output", "out").status == 0)
    let before = program.contents("out/results.jsonl")
    try program.write("b.txt", Draft.bytes)
    // The checkpoint has room for both letters, the results with their additions do not.
    let limit = 2 * (before?.utf8.count ?? 0) / 1024
    let full = try program.shell(
      "trap '' XFSZ; ulimit -f \(limit); $VOUCH batch a.txt b.txt -q --output out; echo $?")
    #expect(full.text == "2\n")
    #expect(program.contents("out/results.jsonl") == before)
    #expect(
      try program.run("batch", "a.txt", "b.txt", "-q", "--output", "out", "--resume").status == 0)
    #expect(try records(program).count == 2)
  }

  @Test func quietSaysNothing() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Draft.bytes)
    let quiet = try program.run("batch", "a.txt", "--quiet", "--output", "out")
    #expect(quiet.status == 0)
    #expect(quiet.output.isEmpty)
    #expect(quiet.errors.isEmpty)
    let loud = try program.run("batch", "a.txt", "--output", "out")
    #expect(loud.text.contains("out/results.jsonl"))
    #expect(loud.errors.isEmpty)
  }

  @Test func exitStatuses() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Array("She was fine.".utf8))
    #expect(
      try program.run("batch", "a.txt", "-q", "--output", "o", "--fail-under", "90").status == 1)
    #expect(
      try program.run("batch", "a.txt", "-q", "--output", "o", "--fail-under", "0").status == 0)
    let missing = try program.run("batch", "a.txt", "none", "-q", "--output", "o")
    #expect(missing.status == 2)
    #expect(
      missing.errorLines == [
        "vouch: none: there is no such file or folder",
        "vouch: 1 of 2 letters could not be read",
      ])
    #expect(try records(program, "o/results.jsonl").map(\.error) == [nil, "io"])
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("bare"), withIntermediateDirectories: true)
    let nothing = try program.run("batch", "bare", "--output", "p")
    #expect(nothing.status == 2)
    #expect(nothing.errors == "vouch: bare: there are no letters here\n")
    for arguments in [["a.txt"], ["-", "a"], ["a.txt", "--output", "o", "--jobs", "0"]] {
      let wrong = try program.shell("$VOUCH batch \(arguments.joined(separator: " "))")
      #expect(wrong.status == 2)
      #expect(wrong.errorLines.count == 1)
    }
  }

  @Test(arguments: [(["none"], "none"), (["none", "a.txt/b"], "none, a.txt/b")])
  func nothingIsWrittenWhereNoInputExists(inputs: [String], named: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Draft.bytes)
    let result = try program.shell("$VOUCH batch \(inputs.joined(separator: " ")) --output o")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors == "vouch: \(named): there is no such file or folder\n")
    #expect(try program.names() == ["a.txt"])
  }

  @Test(arguments: ["l", "./l/", ".", "empty l"])
  func lettersInTheOutputFolderAreToldOf(inputs: String) throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.shell("mkdir -p l/sub empty")
    try program.write("l/sub/a.txt", Draft.bytes)
    let result = try program.shell("$VOUCH batch \(inputs) --output l")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == """
        vouch: l: the output folder is left out of the input, and there are no letters outside of \
        it; choose another one

        """)
    #expect(try program.shell("ls -A l").text == "sub\n")
  }

  @Test func resultsInTheOutputFolderAreNoLetters() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("a.txt", Draft.bytes)
    #expect(try program.run("batch", ".", "-q", "--output", "o").status == 0)
    _ = try program.shell("rm a.txt")
    let result = try program.run("batch", ".", "--output", "o")
    #expect(result.errors == "vouch: .: there are no letters here\n")
  }

  @Test func anOutputFolderMayHoldTheInput() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.shell("mkdir -p l/sub")
    try program.write("l/sub/a.txt", Draft.bytes)
    #expect(try program.run("batch", "l/sub", "-q", "--output", "l").status == 0)
    #expect(try records(program, "l/results.jsonl").map(\.path) == ["l/sub/a.txt"])
  }

  @Test func readsFoldersInOrderWithPatterns() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.shell("mkdir -p b/c a")
    for name in ["b/c/1.txt", "b/2.txt", "b.txt", "a/3.docx", "a/4.txt"] {
      try program.write(name, Draft.bytes)
    }
    _ = try program.run("batch", "b", "a", "b.txt", "-q", "--output", "o", "--include", "*.txt")
    #expect(
      try records(program, "o/results.jsonl").map(\.path) == [
        "a/4.txt", "b.txt", "b/2.txt", "b/c/1.txt",
      ])
    _ = try program.run("batch", ".", "-q", "--output", "o2", "--exclude", "b", "--exclude", "o")
    #expect(
      try records(program, "o2/results.jsonl").map(\.path) == ["a/3.docx", "a/4.txt", "b.txt"])
  }
}
