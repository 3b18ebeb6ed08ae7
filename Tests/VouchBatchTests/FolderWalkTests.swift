import Foundation
import Testing

@testable import VouchBatch

@Suite struct FolderWalkTests {
  @Test func listsLettersSorted() throws {
    let folder = try Scratch(["b/x.txt", "b.txt", "a/y.docx", "a/z/w.txt", "é.txt"])
    defer { folder.remove() }
    #expect(try folder.walk(["."]) == ["a/y.docx", "a/z/w.txt", "b.txt", "b/x.txt", "é.txt"])
  }

  @Test func leavesOutHiddenFilesLocksAndLinks() throws {
    let folder = try Scratch(["a.txt", ".hidden.txt", ".git/config", "~$a.docx", ".~lock.a.odt#"])
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.txt"), withDestinationPath: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("loop"), withDestinationPath: ".")
    #expect(try folder.walk(["."]) == ["a.txt"])
  }

  @Test func takesPatterns() throws {
    let folder = try Scratch(["a.txt", "b.docx", "drafts/c.docx", "drafts/old/d.docx", "e.pdf"])
    defer { folder.remove() }
    #expect(try folder.walk(["."], include: ["*.docx"]).count == 3)
    #expect(try folder.walk(["."], include: ["*.docx", "*.txt"], exclude: ["drafts"]).count == 2)
    #expect(try folder.walk(["."], exclude: ["drafts/**", "*.pdf"]) == ["a.txt", "b.docx"])
  }

  @Test func takesEachFileOnceAndKeepsWhatIsMissing() throws {
    let folder = try Scratch(["a/x.txt", "a/b/y.txt"])
    defer { folder.remove() }
    let inputs = ["a", "a/b", "a//", "./a", "a/x.txt", "none"]
    #expect(try folder.walk(inputs) == ["a/b/y.txt", "a/x.txt", "none"])
  }

  @Test func leavesOutTheOutputFolder() throws {
    let folder = try Scratch(["a.txt", "out/results.jsonl"])
    defer { folder.remove() }
    #expect(try folder.walk(["."], output: "out") == ["a.txt"])
  }

  @Test func leavesOutTheResultsOfAnEarlierBatch() throws {
    let folder = try Scratch([
      "a.txt", "old/results.jsonl", "old/pages/a.html", "old/b.txt", "web/index.html",
      "web/summary.json",
    ])
    defer { folder.remove() }
    try folder.write("old/summary.json", "{\n  \"schema\": 1,\n  \"version\": \"0.1.0\"\n}\n")
    #expect(
      try folder.walk(["."]) == ["a.txt", "old/b.txt", "web/index.html", "web/summary.json"])
  }

  @Test func stops() throws {
    let folder = try Scratch(["a.txt"])
    defer { folder.remove() }
    let stop = BatchStop()
    stop.request()
    var walk = FolderWalk(include: [], exclude: [], output: nil)
    #expect(throws: BatchError.self) { try walk.run([folder.path("")], stop: stop) }
  }
}

/// A folder of empty files.
struct Scratch {
  let url: URL

  init(_ names: [String]) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "vouch-\(UUID().uuidString)")
    for name in names { try write(name, "") }
  }

  func path(_ name: String) -> String { url.path + "/" + name }

  func write(_ name: String, _ text: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func contents(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  /// What a walk lists, relative to the folder.
  func walk(
    _ inputs: [String], include: [String] = [], exclude: [String] = [], output: String? = nil
  ) throws -> [String] {
    var walk = FolderWalk(
      include: include, exclude: exclude, output: output.flatMap { FileIdentity(path: path($0)) })
    try walk.run(inputs.map { path($0) }, stop: BatchStop())
    return (0..<walk.paths.count).map { String(walk.paths.display($0).dropFirst(path("").count)) }
  }
}
