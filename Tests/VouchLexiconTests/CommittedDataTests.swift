import Foundation
import Testing
import VouchLexicon

/// The compiled data of the repository against the files that it is made from.
@Suite struct CommittedDataTests {
  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func lexiconIsUpToDate() throws {
    try expectCurrent("lexicon.bin", LexiconFolder(project: Self.project).compileLexicon())
  }

  @Test func modelIsUpToDate() throws {
    try expectCurrent("model.bin", LexiconFolder(project: Self.project).compileModel())
  }

  private func expectCurrent(
    _ name: String, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let committed = try Data(
      contentsOf: Self.project.appending(path: "Sources/CVouchLexicon/\(name)"))
    let isCurrent = committed.elementsEqual(bytes)
    #expect(
      isCurrent, "\(name) is stale: run `make lexicon` and commit it",
      sourceLocation: sourceLocation)
  }
}
