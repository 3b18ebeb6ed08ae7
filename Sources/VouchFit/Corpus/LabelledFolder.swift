public import FoundationEssentials

/// All labelled corpora and passage sets below one folder.
public struct LabelledFolder: Sendable {
  /// By name.
  public var corpora: [LabelledCorpus]
  public var passages: PassageSets

  /// Reads every folder with labels, and the folder `passages`.
  ///
  /// - Throws: `CorpusError` that names the file and line.
  public init(_ folder: URL) throws(CorpusError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw CorpusError(description: "\(folder.path): cannot be read")
    }
    corpora = []
    for name in names.sorted() where LabelledFolder.isCorpus(folder.appending(path: name)) {
      corpora.append(try LabelledCorpus(folder.appending(path: name)))
    }
    passages = try PassageSets(folder.appending(path: "passages"))
  }

  /// Whether a folder holds labelled letters.
  public static func isCorpus(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "labels.jsonl").path)
  }

  /// Whether a folder holds passage sets.
  public static func isPassages(_ folder: URL) -> Bool {
    PassageSets.names.contains {
      FileManager.default.fileExists(atPath: folder.appending(path: $0 + ".jsonl").path)
    }
  }
}
