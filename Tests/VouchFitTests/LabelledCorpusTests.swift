import Foundation
import Testing
import VouchFit
import VouchText

@Suite struct LabelledCorpusTests {
  private static let record =
    #"{"id":"a","tier":"weak","overall":2,"axes":{},"scenarios":[],"findings":[]}"#

  /// Reads a folder with one letter and the given labels.
  private func read(labels: String) throws -> LabelledCorpus {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "vouch-corpus-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let letters = folder.appending(path: "letters")
    try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
    try Data("Dear Director:\n".utf8).write(to: letters.appending(path: "a.txt"))
    try Data(labels.utf8).write(to: folder.appending(path: "labels.jsonl"))
    return try LabelledCorpus(folder)
  }

  @Test func emptyLinesHoldNothing() throws {
    let corpus = try read(labels: "\n\n\(Self.record)\n\n")
    #expect(corpus.letters.map(\.record.id) == ["a"])
    #expect(corpus.letters.first?.text.string == "Dear Director:\n")
  }

  @Test func emptyLinesCountInErrors() {
    #expect {
      try read(labels: "\n\(Self.record)\n\nno record\n")
    } throws: { "\($0)".hasSuffix("labels.jsonl:4: not a label record") }
  }
}
