import VouchAnalysis
import VouchInput
import VouchReport

/// Reads and analyses the letters of one call; problems go to standard error as they come.
struct LetterReader {
  private let reader: InputReader
  private var analyzer = Analyzer()

  /// Makes a reader that refuses what is over `limits`.
  init(limits: InputLimits) {
    reader = InputReader(limits: limits)
  }

  /// One letter read; `-` is standard input.
  func document(at path: String) throws(InputError) -> InputDocument {
    let document = try path == "-" ? reader.readStandardInput() : reader.read(path: path)
    for warning in document.warnings { Messages.write(path: path, "warning: \(warning)") }
    return document
  }

  /// One letter analysed, or why it could not be read.
  mutating func outcome(at path: String) -> LetterOutcome {
    do {
      let document = try document(at: path)
      return .letter(
        ReportInput(
          path: path, format: document.format.rawValue, byteCount: document.byteCount,
          encoding: document.encoding, text: document.text,
          analysis: analyzer.analyze(document.text, explaining: true)))
    } catch {
      Messages.write(path: path, error.message)
      return .failure(
        ReportFailure(path: path, kind: error.kind.rawValue, message: error.message))
    }
  }
}
