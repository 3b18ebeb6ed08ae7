import Foundation
import LetterCorpus
import VouchText

/// The text letters in memory.
struct TextCorpus {
  let folder: LetterFolder
  let files: [[UInt8]]
  let texts: [SourceText]
  let bytes: Int
  /// All letters one behind the other, for programs that read one file.
  let joined: String

  init(_ folder: LetterFolder) throws {
    self.folder = folder
    files = try folder.files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    texts = files.map { SourceText(utf8: $0) }
    bytes = files.reduce(0) { $0 + $1.count }
    joined = folder.path + ".joined"
    try Data(files.joined()).write(to: URL(fileURLWithPath: joined))
  }

  /// Every second letter is rich, beginning with the second.
  var poor: [SourceText] { stride(from: 0, to: texts.count, by: 2).map { texts[$0] } }
  var rich: [SourceText] { stride(from: 1, to: texts.count, by: 2).map { texts[$0] } }
}
