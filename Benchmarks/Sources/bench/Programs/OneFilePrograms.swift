import Foundation

/// Small programs that read all letters as one file.
enum OneFilePrograms {
  /// `wc -w` under C.UTF-8: what nearly every bar is measured against.
  static func wordCount(_ corpus: TextCorpus, output: String = "/dev/null") -> Pass {
    var program = Program(["wc", "-w", corpus.joined])
    program.environment = ["LC_ALL=C.UTF-8"]
    program.output = output
    let run = program
    return Pass("wc -w", letters: corpus.files.count, bytes: corpus.bytes) { try run.run() }
  }

  static let ripgrepStart = "rg -c -F, on an empty file"

  /// `rg -c -F -f`: lines that hold a phrase; it stops at the first one of a line and minds the case.
  ///
  /// Most of its time goes into the phrases before it reads a byte, so the second pass is over no letters.
  static func ripgrep(_ corpus: TextCorpus, _ list: PhraseList, work: String) throws -> [Pass] {
    let patterns = work + "/phrases.txt"
    try Data(list.phrases.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: patterns))
    return [("rg -c -F", corpus.joined), (ripgrepStart, "/dev/null")].map { name, file in
      var program = Program(["rg", "-j1", "-c", "-F", "-f", patterns, file])
      program.accepted = [0, 1]
      let run = program
      return Pass(name, letters: corpus.files.count, bytes: corpus.bytes) { try run.run() }
    }
  }
}
