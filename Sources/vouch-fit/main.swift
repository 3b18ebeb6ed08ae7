import Foundation
import VouchFit
import VouchLexicon

// Fits the sentence and letter models from the labelled corpora, writes the weights, and compiles them.
//
// usage: vouch-fit [PROJECT-FOLDER]
let project = URL(
  fileURLWithPath: CommandLine.arguments.dropFirst().first
    ?? FileManager.default.currentDirectoryPath)
do {
  let labelled = try LabelledFolder(project.appending(path: "Corpora"))
  let fitter = Fitter(corpora: labelled.corpora, passages: labelled.passages)
  var file = try await fitter.fit()
  let letters = labelled.corpora.reduce(0) { $0 + $1.letters.count }
  let passages = labelled.passages.sets.reduce(0) { $0 + $1.passages.count }
  file.comments = [
    "# Weights of the sentence models and of the letter model; generated, not to be edited.",
    "# Command: make fit",
    "# Fitted on: \(fitter.corpora.joined(separator: ", ")) (\(letters) letters), passages (\(passages))",
    "# Date: \(Date.now.formatted(.iso8601.year().month().day()))",
  ]
  let target = project.appending(path: "Corpora/model/weights.tsv")
  try Data(file.text.utf8).write(to: target, options: .atomic)
  print("weights.tsv: \(file.features.count) features")
  for (file, bytes) in try LexiconFolder(project: project).compiled() {
    try Data(bytes).write(to: file, options: .atomic)
    print("\(file.lastPathComponent): \(bytes.count) bytes")
  }
} catch {
  FileHandle.standardError.write(Data("vouch-fit: \(error)\n".utf8))
  exit(2)
}
