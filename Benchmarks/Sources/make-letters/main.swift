// Makes a folder of letters for measurements: `make-letters COUNT FOLDER [txt|docx [CORPORA]]`.

import Foundation
import LetterCorpus

let arguments = CommandLine.arguments
guard arguments.count >= 3, let count = Int(arguments[1]), count > 0,
  let kind = LetterFolder.Kind(rawValue: arguments.count > 3 ? arguments[3] : "txt")
else {
  FileHandle.standardError.write(
    Data("usage: make-letters COUNT FOLDER [txt|docx [CORPORA]]\n".utf8))
  exit(2)
}
do {
  _ = try LetterFolder(
    arguments[2], kind: kind, count: count, corpora: arguments.count > 4 ? arguments[4] : "Corpora")
} catch {
  FileHandle.standardError.write(Data("make-letters: \(error)\n".utf8))
  exit(2)
}
