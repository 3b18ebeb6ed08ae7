public import FoundationEssentials

/// One labelled passage of the passage sets; which fields it has depends on the set.
public struct Passage: Codable, Sendable {
  public var id: String
  public var text: String
  public var scenario: Bool?
  public var comparison: Bool?
  public var direction: String?
  public var kind: String?
  public var kinds: [String]?
  public var strength: Int?
  public var identifier: Bool?
  public var quote: String?
  /// The words that say how long, in the set `relationship`.
  public var duration: String?

  private enum CodingKeys: String, CodingKey {
    case id, text, scenario, comparison, direction, kind, kinds, strength, identifier, quote
    case duration = "duration_text"
  }
}

/// The six sets of labelled passages.
public struct PassageSets: Sendable {
  public static let names = [
    "scenario", "endorsement", "comparison", "negative", "relationship", "identifier",
  ]

  /// The passages of each set, in the order of `names`.
  public var sets: [(name: String, passages: [Passage])]

  /// No passages at all.
  public init() { sets = PassageSets.names.map { ($0, []) } }

  /// Reads a folder with one file a set; a set without a file is empty.
  ///
  /// - Throws: `CorpusError` that names the file and line.
  public init(_ folder: URL) throws(CorpusError) {
    sets = []
    for name in PassageSets.names {
      let file = folder.appending(path: name + ".jsonl")
      sets.append(
        (name, FileManager.default.fileExists(atPath: file.path) ? try jsonLines(file) : []))
    }
  }
}
