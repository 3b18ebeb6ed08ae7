import Foundation
import VouchAnalysis
import VouchInput
import VouchText

/// What the measured passes must agree on, looked at before they are timed.
struct Answers {
  let text: TextCorpus
  let word: WordCorpus
  let phrases: PhraseList
  let batch: Batch

  func check(_ checks: inout Check) throws {
    try checkBatch(&checks)
    try checkWord(&checks)
    try checkPrograms(&checks)
  }

  private func checkBatch(_ checks: inout Check) throws {
    var analyzer = Analyzer()
    let scores = text.texts.map { (analyzer.analyze($0).score.value * 10).rounded() / 10 }
    try batch.run(text.folder.path, jobs: 1)
    let one = try batch.results()
    try checks.equal(
      try batch.scores(), scores, "the batch gives every letter the score of the analysis alone")
    try batch.run(text.folder.path, jobs: 2)
    try checks.equal(try batch.results(), one, "two workers write the bytes of one")
  }

  private func checkWord(_ checks: inout Check) throws {
    let reader = InputReader()
    func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split { $0 == 32 || $0 == 10 } }
    let read = try word.files.map { words(try reader.read(bytes: $0, name: "a.docx").text.utf8) }
    try checks.equal(
      read, text.files.prefix(read.count).map(words), "Word files hold the words of the text files")
    let empty = EmptyPass()
    try checks.equal(
      word.parts.count { empty.parse(empty.inflate($0)) }, word.files.count,
      "the empty pass reads every Word file to its end")
  }

  private func checkPrograms(_ checks: inout Check) throws {
    let output = batch.options.work + "/output"
    _ = try Pass.run([OneFilePrograms.wordCount(text, output: output)], rounds: 1)
    let counted = try String(contentsOfFile: output, encoding: .utf8).split(separator: " ").first
    let words = text.files.reduce(0) { sum, file in
      sum + file.split { $0 == 32 || (9...13).contains($0) }.count
    }
    try checks.equal(counted.flatMap { Int($0) }, words, "wc counts the words between spaces")
    let hyperscan = try Hyperscan(phrases.phrases)
    let sample = text.files.prefix(2)
    for file in sample { hyperscan.scan(file) }
    try checks.equal(
      hyperscan.count, sample.reduce(0) { $0 + places(in: $1) },
      "Hyperscan finds every place of every phrase")
  }

  /// How often phrases stand in a text, whatever its case, by looking at every place.
  private func places(in text: [UInt8]) -> Int {
    let text = text.map { (65...90).contains($0) ? $0 | 32 : $0 }
    var ends: Set<[UInt8]> = []
    var longest = 0
    for phrase in phrases.phrases {
      ends.insert(Array(phrase.utf8))
      longest = max(longest, phrase.utf8.count)
    }
    return text.indices.reduce(0) { sum, start in
      sum
        + (3...longest).count { length in
          start + length <= text.count && ends.contains(Array(text[start..<(start + length)]))
        }
    }
  }
}
