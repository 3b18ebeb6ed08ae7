import Foundation
import LetterCorpus
import VouchText

/// One run: corpora, passes, checks.
struct Benchmark {
  let options: Options
  let text: TextCorpus
  let word: WordCorpus
  let phrases: PhraseList
  private(set) var figures = Figures()
  private(set) var checks = Check()

  static let batchText = "vouch batch, text"
  static let memoryOne = "vouch batch, text, results in memory"
  static let memoryTwo = "vouch batch, text, results in memory, two workers"
  static let batchTwo = "vouch batch, text, two workers"
  static let batchMany = "vouch batch, many more letters, two workers"
  static let batchWord = "vouch batch, DOCX"
  static let score = "vouch score of one letter"
  static let python = "python3 -c 1"

  init(_ options: Options) throws {
    self.options = options
    try FileManager.default.createDirectory(
      atPath: options.work, withIntermediateDirectories: true)
    let corpora = options.project + "/Corpora"
    text = try TextCorpus(
      LetterFolder(
        "\(options.work)/text-\(options.textCount)", kind: .text, count: options.textCount,
        corpora: corpora))
    word = try WordCorpus(
      LetterFolder(
        "\(options.work)/word-\(options.wordCount)", kind: .word, count: options.wordCount,
        corpora: corpora))
    phrases = try PhraseList(project: URL(fileURLWithPath: options.project))
  }

  private var batch: Batch { Batch(options: options) }

  /// Measures everything; each group is one rotated run. `note` is told what is under way.
  mutating func run(_ note: (String) -> Void) throws {
    note("checking answers")
    try checkAnswers()
    note("text letters")
    try measureText()
    note("forms of output")
    try figures.add(FormatPasses.all(text), rounds: options.rounds + 2)
    note("Word files")
    try figures.add(
      WordPasses.all(word) + [
        batch.pass(
          Benchmark.batchWord, word.folder.path, letters: word.files.count, bytes: word.bytes,
          jobs: 1)
      ], rounds: options.rounds + 2)
    note("other programs")
    try figures.add(
      ProsePrograms(corpus: text, options: options).passes()
        + WordPrograms(corpus: word, options: options).passes(), rounds: 2)
    try figures.add(startPasses(), rounds: 20)
    note("growth")
    try measureGrowth()
  }

  private mutating func measureText() throws {
    let hyperscan = try Hyperscan(phrases.phrases)
    let passes =
      [
        OneFilePrograms.wordCount(text),
        Pass("Hyperscan", text.files, bytes: text.bytes) { hyperscan.scan($0) },
      ] + (try OneFilePrograms.ripgrep(text, phrases, work: options.work)) + TextPasses.all(text)
      + [
        batch.pass(
          Benchmark.batchText, text.folder.path, letters: text.files.count, bytes: text.bytes,
          jobs: 1)
      ]
    try figures.add(passes, rounds: options.rounds)
    try figures.add(
      [(Benchmark.memoryOne, 1), (Benchmark.memoryTwo, 2)].map { name, jobs in
        batch.inMemory.pass(
          name, text.folder.path, letters: text.files.count, bytes: text.bytes, jobs: jobs)
      }, rounds: options.rounds)
    batch.inMemory.clear()
  }

  private func startPasses() -> [Pass] {
    let letter = text.folder.file(1)
    // The system's own interpreter where there is one: others may be scripts that choose one.
    let system = "/usr/bin/python3"
    let python = FileManager.default.isExecutableFile(atPath: system) ? system : "python3"
    return [
      Pass(Benchmark.score, letters: 1, bytes: text.files[1].count) {
        try Program([options.vouch, "score", letter]).run()
      },
      Pass(Benchmark.python, letters: 1, bytes: 0) { try Program([python, "-c", "1"]).run() },
    ]
  }

  private mutating func measureGrowth() throws {
    let count = options.textCount * options.growth
    let folder = try LetterFolder(
      "\(options.work)/text-\(count)", kind: .text, count: count,
      corpora: options.project + "/Corpora")
    // In turn, since a machine is not as fast at one minute as at another.
    try figures.add(
      [
        batch.pass(
          Benchmark.batchTwo, text.folder.path, letters: text.files.count, bytes: text.bytes,
          jobs: 2),
        batch.pass(
          Benchmark.batchMany, folder.path, letters: count, bytes: text.bytes * options.growth,
          jobs: 2),
      ], rounds: 2)
  }

  private mutating func checkAnswers() throws {
    try Answers(text: text, word: word, phrases: phrases, batch: batch).check(&checks)
  }
}
