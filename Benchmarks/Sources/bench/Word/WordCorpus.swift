import Foundation
import LetterCorpus

/// The Word files in memory.
struct WordCorpus {
  let folder: LetterFolder
  let files: [[UInt8]]
  /// The parts with the text, as they are in the files.
  let parts: [PackedPart]
  let bytes: Int

  init(_ folder: LetterFolder) throws {
    self.folder = folder
    files = try folder.files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    parts = files.compactMap { PackedPart(WordFile.mainPart, in: $0) }
    bytes = files.reduce(0) { $0 + $1.count }
  }
}
