import Foundation
import LetterCorpus

let n = Int(CommandLine.arguments[1])!
let folder = try LetterFolder(".build/letters-\(n)", kind: .text, count: n, corpora: "../Corpora")
let corpus = try TextCorpus(folder)
let list = try PhraseList(project: URL(fileURLWithPath: ".."))
let scan = try Hyperscan(list.phrases)
print(list.phrases.count)
var passes = TextPasses.all(corpus)
passes.append(Pass("hyperscan", corpus.files, bytes: corpus.bytes) { scan.scan($0) })
var wc = Program(["wc", "-w", corpus.joined])
wc.environment = ["LC_ALL=C.UTF-8"]
passes.append(Pass("wc", letters: n, bytes: corpus.bytes) { try wc.run() })
let figures = try Pass.run(passes, rounds: 3)
for pass in passes {
  let f = figures[pass.name]!
  print(f.name, f.perLetter, "us/letter", f.allocationsPerLetter)
}
print("hits per letter", scan.count / 3 / n)
