public import FoundationEssentials

/// The lexicon files and fitted weights of a project folder.
public struct LexiconFolder: Sendable {
  private let project: URL

  public init(project: URL) { self.project = project }

  /// The compiled data of the project: file and the bytes that belong there now.
  ///
  /// - Throws: `LexiconError` for a malformed file, or an error of the file system.
  public func compiled() throws -> [(file: URL, bytes: [UInt8])] {
    let folder = project.appending(path: "Sources/CVouchLexicon")
    return [
      (folder.appending(path: "lexicon.bin"), try compileLexicon()),
      (folder.appending(path: "model.bin"), try compileModel()),
    ]
  }

  /// All lexicon files: names below the lexicon folder and contents.
  ///
  /// - Throws: an error of the file system.
  public func files() throws -> [(name: String, contents: String)] {
    let root = project.appending(path: "Corpora/lexicons")
    return try ["", "cues/"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
        .filter { $0.hasSuffix(".txt") }
        .map { name in
          (
            folder + name,
            String(
              decoding: try Data(contentsOf: root.appending(path: folder + name)), as: UTF8.self)
          )
        }
    }
  }

  /// The lexicon's blob from the folder's present state.
  ///
  /// - Throws: `LexiconError` for a malformed file, or an error of the file system.
  public func compileLexicon() throws -> [UInt8] {
    try LexiconCompiler.compile(files: files())
  }

  /// The model's blob from the folder's present weights; an empty model where there are none yet.
  ///
  /// - Throws: `LexiconError` for a malformed file, or an error of the file system.
  public func compileModel() throws -> [UInt8] {
    let weights = project.appending(path: "Corpora/model/weights.tsv")
    guard FileManager.default.fileExists(atPath: weights.path) else {
      return try ModelFile(outputs: []).compile()
    }
    return try ModelFile(String(decoding: Data(contentsOf: weights), as: UTF8.self)).compile()
  }
}
