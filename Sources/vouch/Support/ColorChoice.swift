import ArgumentParser

/// When to use colours.
enum ColorChoice: String, NamedChoice {
  case auto, always, never

  /// Whether to colour what goes to standard output, or to a file where `toFile`.
  func isOn(toFile: Bool) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      !toFile && isatty(STDOUT_FILENO) == 1 && value(of: "NO_COLOR").isEmpty
        && value(of: "TERM") != "dumb"
    }
  }

  private func value(of name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
