import ArgumentParser
import VouchBatch

/// `vouch batch`: a folder of letters, or a stream of them.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", _superCommandName: "vouch",
    abstract: "Score every letter below folders, and compare them with each other.",
    discussion: """
      Takes every file that is not hidden, no lock file, no symbolic link and no result of an \
      earlier batch. One that cannot be read becomes a record with its error. Results are in the \
      order of the paths, and a file of results appears when it is whole.

      Across letters it finds text that was reused for several applicants, each letter's \
      percentile, and figures for each writer. summary.json has them all.

      A lone - reads lines from standard input, each {"id": ..., "text": ...} or a path, and \
      writes a line of JSON for each to standard output, in their order, as soon as it can.

      EXAMPLES:
        vouch batch letters --output results
        vouch batch letters --output results --resume
        vouch batch 2025 2026 --output results --format jsonl --format csv
        vouch batch letters --output results --include '*.docx' --exclude 'drafts/**'
        find letters -name '*.txt' | vouch batch - > results.jsonl
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders to read, or - for records from standard input.", valueName: "folder"))
  var folders: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; made if needed.", valueName: "dir"))
  var output: String?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("Letters to analyse at a time (default: one a processor).", valueName: "n"))
  var jobs: Int?

  @Option(help: "What to write besides summary.json; repeatable (default: jsonl).")
  var format: [BatchFormat] = []

  @Option(
    help: ArgumentHelp("Only letters whose name or path matches; repeatable.", valueName: "glob"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp("No letters or folders that match; repeatable.", valueName: "glob"))
  var exclude: [String] = []

  @Flag(help: "Continue a run that was stopped or killed.")
  var resume = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Exit with 1 when a letter scores less, 0 to 100.", valueName: "score"))
  var failUnder: Double?

  @Flag(name: .shortAndLong, help: "No progress and no summary, only errors.")
  var quiet = false

  @Option(help: "When to use colours; NO_COLOR and a pipe turn them off.")
  var color: ColorChoice = .auto

  @OptionGroup(title: "Limits")
  var limits: LimitOptions

  private var isStream: Bool { folders == ["-"] }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number of 1 to 1024")
    }
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a score of 0 to 100")
    }
    if isStream {
      guard output == nil, !resume, include.isEmpty, exclude.isEmpty,
        format.allSatisfy({ $0 == .jsonl })
      else {
        throw ValidationError(
          "'vouch batch -' writes JSON lines to standard output: it takes --jobs, --fail-under and --quiet"
        )
      }
    } else if folders.contains("-") {
      throw ValidationError("- stands alone: it reads records from standard input")
    } else if output?.isEmpty ?? true {
      throw ValidationError("say with --output where the results go")
    }
  }

  func run() throws {
    do {
      let (unusable, under) = try isStream ? runStream() : runFolders()
      if unusable { throw ExitStatus.unusable }
      if under { throw ExitStatus.underThreshold }
    } catch let error as BatchError {
      if error.kind == .readerLeft { return }
      Messages.write(error.message)
      throw ExitStatus.unusable
    }
  }
}
