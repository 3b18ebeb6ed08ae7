import ArgumentParser

/// What the command tells the shell.
enum ExitStatus {
  static let underThreshold = ExitCode(1)
  static let unusable = ExitCode(2)

  /// Ends the program for an error of the parser or of a command.
  static func end(with error: any Error, root: any ParsableCommand.Type) -> Never {
    if error is ExitCode { root.exit(withError: error) }
    if root.exitCode(for: error).isSuccess, !asksHelpOnUnknown(root) {
      let help = root.fullMessage(for: error)
      let isWritten = StandardOutput.write(Array((help + "\n").utf8))
      root.exit(withError: isWritten ? ExitCode.success : unusable)
    }
    Messages.write(message(for: error, root: root))
    root.exit(withError: unusable)
  }

  /// One line on what is wrong with the command line, and where to read more.
  private static func message(for error: any Error, root: any ParsableCommand.Type) -> String {
    if let called = unknownCommand(of: root) {
      return "there is no command '\(called)': try 'vouch score FILE' or 'vouch --help'"
    }
    var message = root.message(for: error).split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }.joined(separator: " ")
    if message.contains("--help") { return message }
    if message.hasSuffix(".") && !message.hasSuffix("...") { message.removeLast() }
    return message + " (see '\(helpCommand(of: root))')"
  }

  /// Whether help is asked on a command that there is not, which the parser answers with the overview.
  private static func asksHelpOnUnknown(_ root: any ParsableCommand.Type) -> Bool {
    CommandLine.arguments.dropFirst().first == "help" && unknownCommand(of: root) != nil
  }

  /// What stands in the place of a command, or behind `help`, and is none.
  private static func unknownCommand(of root: any ParsableCommand.Type) -> String? {
    guard let called = CommandLine.arguments.dropFirst().first(where: { $0 != "help" }),
      !called.hasPrefix("-"), !commandNames(of: root).contains(called)
    else { return nil }
    return called
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
