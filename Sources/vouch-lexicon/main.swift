import Foundation
import VouchLexicon

// Compiles the lexicon files and the fitted weights into the data that the program carries.
//
// usage: vouch-lexicon [PROJECT-FOLDER]
let project = URL(
  fileURLWithPath: CommandLine.arguments.dropFirst().first
    ?? FileManager.default.currentDirectoryPath)
do {
  for (file, bytes) in try LexiconFolder(project: project).compiled() {
    try Data(bytes).write(to: file, options: .atomic)
    print("\(file.lastPathComponent): \(bytes.count) bytes")
  }
} catch {
  FileHandle.standardError.write(Data("vouch-lexicon: \(error)\n".utf8))
  exit(2)
}
