import Foundation

/// Programs that take the text out of Word files, over some of the corpus.
struct WordPrograms {
  let corpus: WordCorpus
  let options: Options

  func passes() throws -> [Pass] {
    let list = options.work + "/some-files"
    try Data(corpus.folder.files.prefix(200).joined(separator: "\n").utf8)
      .write(to: URL(fileURLWithPath: list))
    let python = options.project + "/Benchmarks/.venv/bin/python"
    let script = options.project + "/Benchmarks/Programs/docx_text.py"
    let inOne = Program([python, script, list])
    return [
      each("docx2txt", 40) { ["docx2txt", $0, "-"] },
      each("pandoc -t plain", 20) { ["pandoc", "-f", "docx", "-t", "plain", $0] },
      Pass("python-docx", letters: min(200, corpus.files.count), bytes: bytes(200)) {
        try inOne.run()
      },
      each("vouch text", 40) { [options.vouch, "text", $0] },
    ]
  }

  /// A process for each file, as these programs work.
  private func each(
    _ name: String, _ letters: Int, _ command: @escaping (String) -> [String]
  ) -> Pass {
    Pass(name, letters: letters, bytes: bytes(letters)) {
      var sum = Cost(cpu: 0, wall: 0)
      for file in corpus.folder.files.prefix(letters) {
        let cost = try Program(command(file)).run()
        sum.cpu += cost.cpu
        sum.wall += cost.wall
      }
      return sum
    }
  }

  private func bytes(_ letters: Int) -> Int {
    corpus.files.prefix(letters).reduce(0) { $0 + $1.count }
  }
}
