import ArgumentParser
import VouchAnalysis
import VouchFit

/// `vouch evaluate`: agreement with labelled letters.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", _superCommandName: "vouch",
    abstract: "Measure how well scores and findings agree with labelled letters.",
    discussion: """
      A corpus is a folder with labels.jsonl and letters, or one with passage sets. What the shipped \
      weights were fitted on is judged with weights fitted without it, where the other corpora lie \
      beside it; that takes a while.

      EXAMPLES:
        vouch evaluate my-letters
        vouch evaluate --worst 10 --errors scenario Corpora/dev-e
        vouch evaluate --fairness --report evaluation.md Corpora/dev-* Corpora/passages
      """)

  @Argument(help: ArgumentHelp("Folders of labelled letters or passages.", valueName: "corpus"))
  var corpora: [String]

  @Option(help: "How to report.")
  var format: EvaluationFormat = .terminal

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show the letters furthest from their label.", valueName: "count"))
  var worst = 0

  @Option(
    help: ArgumentHelp("Show everything wrongly found or missed of a kind.", valueName: "kind"))
  var errors: [String] = []

  @Flag(help: "Swap names, pronouns, countries and schools, and show which scores move.")
  var fairness = false

  @Option(help: ArgumentHelp("Write the report there as Markdown, too.", valueName: "file"))
  var report: String?

  func validate() throws {
    if worst < 0 { throw ValidationError("--worst takes a count of letters, 0 or more") }
    for kind in errors where !LetterEvaluation.kindNames.contains(kind) {
      throw ValidationError("there is no kind '\(kind)'; 'vouch rules' lists them")
    }
  }

  func run() async throws {
    let input = EvaluationInput(paths: corpora)
    for failure in input.failures { Messages.write(failure.description) }
    if input.isEmpty { throw ExitStatus.unusable }
    let evaluator = Evaluator(input)
    if evaluator.fits, isatty(STDERR_FILENO) == 1 {
      Messages.write("fitting weights without what is judged: this takes a while")
    }
    let evaluation = try await evaluator.evaluate(
      worst: worst, errors: errors, fairness: fairness)
    let page = EvaluationReport(evaluation)
    var isWritten = StandardOutput.write(try page.render(format))
    if let report { isWritten = OutputFile.write(page.markdown, to: report) && isWritten }
    if !isWritten || !input.failures.isEmpty { throw ExitStatus.unusable }
  }
}
