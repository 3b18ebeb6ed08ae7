// Makes a folder of letters for measurements: `make-letters COUNT FOLDER [CORPORA [SEED]]`.

import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 3, let count = Int(arguments[1]), count > 0 else {
  FileHandle.standardError.write(
    Data("usage: make-letters COUNT FOLDER [CORPORA [SEED]]\n".utf8))
  exit(2)
}
let output = URL(fileURLWithPath: arguments[2])
let corpora = URL(fileURLWithPath: arguments.count > 3 ? arguments[3] : "Corpora")
let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1

do {
  let material = try LetterMaterial(corpora: corpora)
  var maker = LetterMaker(material: material, seed: seed)
  var bytes = 0
  for number in 0..<count {
    // A thousand letters a folder, as an office would keep them, and no folder too large to list.
    let folder = output.appendingPathComponent("\(1000 + number / 1000)")
    if number % 1000 == 0 {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let letter = maker.letter()
    bytes += letter.utf8.count
    let name = String(1_000_000 + number).dropFirst()
    try Data(letter.utf8).write(to: folder.appendingPathComponent("\(name).txt"))
  }
  print("\(count) letters, \(bytes) bytes, \(bytes / count) bytes each")
} catch {
  FileHandle.standardError.write(Data("make-letters: \(error)\n".utf8))
  exit(2)
}
