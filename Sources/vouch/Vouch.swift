import ArgumentParser
import VouchReport

/// The command; every subcommand is a file in `Commands` and a line here.
@main
struct Vouch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vouch",
    abstract: "Read draft letters of recommendation as a residency program director will.",
    discussion: """
      Vouch quotes what a letter shows and what it lacks, and asks the writer the questions that \
      would make it better. Nothing is ever sent anywhere.

      EXAMPLES:
        vouch score draft.docx
        vouch score --format json --output report.json letters/*.docx
        vouch score --fail-under 60 - < draft.txt
        vouch batch letters --output results
        vouch text draft.docx
        vouch rules generic-praise
        vouch evaluate Corpora/dev-e

      EXIT STATUS:
        0  done
        1  done, and a letter fell under --fail-under
        2  an input or option was unusable; other files are still done
      """,
    version: Release.version,
    subcommands: [
      ScoreCommand.self, BatchCommand.self, TextCommand.self, RulesCommand.self,
      EvaluateCommand.self,
    ])

  func run() async throws {
    throw ValidationError("no command given: try 'vouch score FILE' or 'vouch --help'")
  }

  /// Runs the command line; argument errors are one line and exit with 2.
  static func main() async {
    do {
      var command = try parse()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.end(with: error, root: self)
    }
  }

  /// The command that the arguments ask for.
  ///
  /// The parser of a subcommand alone is done sooner, above all one that names the command above it and so is not asked
  /// for completion scripts. What it cannot read, or is asked to explain, is left to the parser of the whole program.
  private static func parse() throws -> any ParsableCommand {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let named = configuration.subcommands.first(where: {
      $0.configuration.commandName == arguments.first
    }),
      let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}
