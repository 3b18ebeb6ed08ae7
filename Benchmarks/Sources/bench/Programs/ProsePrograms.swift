import Foundation

/// Checkers of prose, over some of the text letters.
struct ProsePrograms {
  let corpus: TextCorpus
  let options: Options

  /// Programs with their names, each over the first letters of the corpus.
  func passes() throws -> [Pass] {
    let python = options.project + "/Benchmarks/.venv/bin/"
    return [
      vouch("vouch batch -, some letters", letters: 500),
      list("style", ["style"], letters: 500),
      list("diction", ["diction"], letters: 100),
      list("proselint", [python + "proselint", "check"], letters: 20, accepted: [0, 1]),
    ]
  }

  private func list(
    _ name: String, _ command: [String], letters: Int, accepted: Set<Int32> = [0]
  ) -> Pass {
    var program = Program(command + corpus.folder.files.prefix(letters))
    program.accepted = accepted
    return pass(name, program, letters: letters)
  }

  /// Vouch over paths from standard input, so that it does what the others do: files in, text out.
  private func vouch(_ name: String, letters: Int) -> Pass {
    let list = options.work + "/some-letters"
    try? Data(corpus.folder.files.prefix(letters).joined(separator: "\n").utf8)
      .write(to: URL(fileURLWithPath: list))
    var program = Program([options.vouch, "batch", "-", "--jobs", "1"])
    program.input = list
    return pass(name, program, letters: letters)
  }

  private func pass(_ name: String, _ program: Program, letters: Int) -> Pass {
    let bytes = corpus.files.prefix(letters).reduce(0) { $0 + $1.count }
    return Pass(name, letters: letters, bytes: bytes) { try program.run() }
  }
}
