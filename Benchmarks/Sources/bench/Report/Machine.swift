import Foundation

/// What the figures were measured on.
enum Machine {
  static func description(_ options: Options) throws -> String {
    let system = value("PRETTY_NAME", in: "/etc/os-release", separator: "=")
    return """
      - Processor: \(value("model name", in: "/proc/cpuinfo", separator: ":")), \
      \(ProcessInfo.processInfo.activeProcessorCount) processors
      - System: \(system), Linux \(contents("/proc/sys/kernel/osrelease"))
      - Compiler: \(try first(["swift", "--version"], options))
      - Program: vouch \(try first([options.vouch, "--version"], options))
      - Load when it began: \(contents("/proc/loadavg").split(separator: " ").first ?? "")

      """
  }

  /// The first line that a program prints.
  private static func first(_ command: [String], _ options: Options) throws -> String {
    var program = Program(command)
    program.output = options.work + "/output"
    try program.run()
    return contents(program.output).split(separator: "\n").first.map(String.init) ?? ""
  }

  private static func contents(_ path: String) -> String {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func value(_ name: String, in path: String, separator: String) -> String {
    let line = contents(path).split(separator: "\n").first { $0.hasPrefix(name) }
    let value = line?.components(separatedBy: separator).dropFirst().joined(separator: separator)
    return (value ?? "").trimmingCharacters(in: CharacterSet(charactersIn: " \""))
  }
}
