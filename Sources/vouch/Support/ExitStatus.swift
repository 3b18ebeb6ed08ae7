import ArgumentParser

/// What the command tells the shell.
enum ExitStatus {
  static let underThreshold = ExitCode(1)
  static let unusable = ExitCode(2)

  /// Ends the program for an error of the parser or of a command.
  static func end(with error: any Error, root: any ParsableCommand.Type) -> Never {
    if error is ExitCode { root.exit(withError: error) }
    if root.exitCode(for: error).isSuccess {
      let help = root.fullMessage(for: error)
      let isWritten = StandardOutput.write(Array((help + "\n").utf8))
      root.exit(withError: isWritten ? ExitCode.success : unusable)
    }
    Messages.write(message(for: error, root: root))
    root.exit(withError: unusable)
  }

  /// One line on what is wrong with the command line, and where to read more.
  private static func message(for error: any Error, root: any ParsableCommand.Type) -> String {
    if let called = CommandLine.arguments.dropFirst().first, !called.hasPrefix("-"),
      called != "help", !commandNames(of: root).contains(called)
    {
      return "there is no command '\(called)': try 'vouch score FILE' or 'vouch --help'"
    }
    var message = root.message(for: error).split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }.joined(separator: " ")
    if message.contains("--help") { return message }
    if message.hasSuffix(".") && !message.hasSuffix("...") { message.removeLast() }
    return message + " (see '\(helpCommand(of: root))')"
  }

  /// The help command for the subcommand that was called.
  private static func helpCommand(of root: any ParsableCommand.Type) -> String {
    guard let called = CommandLine.arguments.dropFirst().first,
      commandNames(of: root).contains(called)
    else { return "vouch --help" }
    return "vouch \(called) --help"
  }

  private static func commandNames(of root: any ParsableCommand.Type) -> [String] {
    root.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
