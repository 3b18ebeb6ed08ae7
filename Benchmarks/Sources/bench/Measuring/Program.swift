import Glibc

/// Another program, run to its end.
struct Program {
  enum Problem: Error, CustomStringConvertible {
    case missing(String)
    case failed(String, Int32, lastWords: String)

    var description: String {
      switch self {
      case .missing(let name): "\(name) was not found; make bench-setup installs it"
      case .failed(let name, let status, let words): "\(name) ended with status \(status): \(words)"
      }
    }
  }

  let arguments: [String]
  /// Settings on top of those of this process, such as `LC_ALL=C.UTF-8`.
  var environment: [String] = []
  /// Where standard input comes from.
  var input = "/dev/null"
  /// Where standard output goes; nowhere unless said.
  var output = "/dev/null"
  /// Exit statuses that are no failure.
  var accepted: Set<Int32> = [0]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// Where standard error goes, to be shown when the program fails.
  private static let errors = "/tmp/vouch-bench-\(getpid())"

  private static var lastWords: String {
    guard let file = fopen(errors, "r") else { return "" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    var last = ""
    while fgets(&line, Int32(line.count), file) != nil { last = String(cString: line) }
    return String(last.prefix { $0 != "\n" })
  }

  /// Runs it; throws where it cannot be started or fails.
  @discardableResult
  func run() throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(
      &actions, 2, Program.errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { unlink(Program.errors) }
    var inherited: [String] = []
    var entry = environ
    while let pointer = entry.pointee {
      inherited.append(String(cString: pointer))
      entry += 1
    }
    let names = environment.map { $0.prefix { $0 != "=" } + "=" }
    let settings = inherited.filter { line in !names.contains { line.hasPrefix($0) } } + environment
    var child = pid_t()
    let start = Cost.seconds(CLOCK_MONOTONIC)
    let code = withCStrings(arguments) { arguments in
      withCStrings(settings) { settings in
        posix_spawnp(&child, arguments[0]!, &actions, nil, arguments, settings)
      }
    }
    guard code == 0 else { throw Problem.missing(arguments[0]) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    let wall = Cost.seconds(CLOCK_MONOTONIC) - start
    let exit = status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    if exit == 127 { throw Problem.missing(arguments[0]) }
    guard accepted.contains(exit) else {
      throw Problem.failed(arguments[0], exit, lastWords: Program.lastWords)
    }
    let cpu = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return Cost(cpu: cpu, wall: wall)
  }
}

/// Lends a list of strings as C does, with a null at its end.
private func withCStrings<T>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
) -> T {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
