import ArgumentParser
import VouchAnalysis
import VouchReport

/// `vouch score`: one draft or several.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", _superCommandName: "vouch",
    abstract: "Score drafts and show what a program director will see.",
    discussion: """
      Reads DOCX, ODT, RTF, HTML, PDF, Word XML and plain text, told apart by content.

      EXAMPLES:
        vouch score draft.docx
        vouch score --all draft.docx | less
        vouch score --format json letters/*.docx > letters.json
        cat draft.txt | vouch score -
        vouch score --fail-under 60 draft.txt || echo "not yet"
      """)

  @Argument(help: ArgumentHelp("Letters to read, - for standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "How to report.")
  var format: ReportFormat = .terminal

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the report there, whole or not at all.", valueName: "file"))
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Exit with 1 when a letter scores less, 0 to 100.", valueName: "score"))
  var failUnder: Double?

  @Flag(help: "Show every finding, quotation and contribution.")
  var all = false

  @Option(help: "When to use colours; NO_COLOR and a pipe turn them off.")
  var color: ColorChoice = .auto

  @OptionGroup(title: "Limits")
  var limits: LimitOptions

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a score of 0 to 100")
    }
  }

  func run() throws {
    if let output, OutputFile.isSame(output, asOneOf: files) {
      Messages.write(path: output, "is one of the letters; name another file to write to")
      throw ExitStatus.unusable
    }
    var reader = LetterReader(limits: limits.forAnalysis)
    let outcomes = files.map { reader.outcome(at: $0) }
    let options = ReportOptions(showAll: all, color: color.isOn(toFile: output != nil))
    let report = format.render(outcomes, options: options)
    let isWritten =
      output.map { OutputFile.write(report, to: $0) } ?? StandardOutput.write(report)
    if !isWritten || outcomes.contains(where: \.isFailure) { throw ExitStatus.unusable }
    if let failUnder, outcomes.contains(where: { $0.isUnder(failUnder) }) {
      throw ExitStatus.underThreshold
    }
  }
}

extension LetterOutcome {
  fileprivate var isFailure: Bool {
    if case .failure = self { true } else { false }
  }

  /// Whether the score, rounded as it is shown, is less than a threshold.
  fileprivate func isUnder(_ threshold: Double) -> Bool {
    guard case .letter(let input) = self else { return false }
    return (input.analysis.score.value * 10).rounded() / 10 < threshold
  }
}
