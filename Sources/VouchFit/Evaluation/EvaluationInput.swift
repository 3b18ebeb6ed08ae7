import FoundationEssentials
import VouchAnalysis
import VouchText

/// The labelled folders that an evaluation was given.
public struct EvaluationInput: Sendable {
  /// A folder of labelled letters or passages.
  struct Folder<Content: Sendable>: Sendable {
    /// The path as the caller gave it.
    var path: String
    /// The folder that it lies in.
    var parent: URL
    var content: Content
  }

  var corpora: [Folder<LabelledCorpus>] = []
  var passages: [Folder<PassageSets>] = []

  /// Folders that cannot be used, each with what is wrong in one line.
  public private(set) var failures: [CorpusError] = []

  /// Whether there is nothing to evaluate.
  public var isEmpty: Bool { corpora.isEmpty && passages.isEmpty }

  /// Reads folders of letters (`labels.jsonl` and `letters`) and of passages.
  public init(paths: [String]) {
    for path in paths {
      do throws(CorpusError) {
        try read(path)
      } catch {
        failures.append(error)
      }
    }
  }

  private mutating func read(_ path: String) throws(CorpusError) {
    let folder = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    let parent = folder.deletingLastPathComponent()
    if LabelledFolder.isCorpus(folder) {
      var corpus = try LabelledCorpus(folder)
      try corpus.check(path: path)
      let prefix = path.hasSuffix("/") ? path : path + "/"
      for index in corpus.letters.indices {
        corpus.letters[index].path = "\(prefix)letters/\(corpus.letters[index].record.id).txt"
      }
      corpora.append(Folder(path: path, parent: parent, content: corpus))
    } else if LabelledFolder.isPassages(folder) {
      let sets = try PassageSets(folder)
      passages.append(Folder(path: path, parent: parent, content: sets))
    } else if FileManager.default.fileExists(atPath: folder.path) {
      throw CorpusError(description: "\(path): holds neither labels.jsonl nor passage sets")
    } else {
      throw CorpusError(description: "\(path): there is no such folder")
    }
  }
}

extension LabelledCorpus {
  /// Throws what makes the labels useless for measuring.
  fileprivate func check(path: String) throws(CorpusError) {
    if letters.isEmpty { throw CorpusError(description: "\(path)/labels.jsonl: no letters") }
    var ids: Set<String> = []
    for letter in letters {
      let record = letter.record
      if Tier(rawValue: record.tier) == nil {
        throw CorpusError(description: "\(path)/labels.jsonl: \(record.id): unknown tier")
      }
      if !ids.insert(record.id).inserted {
        throw CorpusError(description: "\(path)/labels.jsonl: \(record.id): labelled twice")
      }
    }
  }

  /// The fingerprints of the letters.
  var fingerprints: Set<UInt64> { Set(letters.map { TextFingerprint.of($0.text.string) }) }

  /// The same letters under another name.
  func named(_ name: String) -> LabelledCorpus {
    var corpus = self
    corpus.name = name
    for index in corpus.letters.indices { corpus.letters[index].corpus = name }
    return corpus
  }
}
