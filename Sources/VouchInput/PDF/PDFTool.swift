import CProcess
import Glibc

/// Runs poppler's `pdftotext` on bytes in memory: no shell, no file, a limit on time and on memory.
struct PDFTool {
  private static let name = "pdftotext"
  /// The address space that the program may use.
  private static let memoryLimit: UInt = 384 << 20

  let path: String

  /// Finds the program in the folders of PATH; nil when it is not installed.
  init?() {
    guard let variable = getenv("PATH") else { return nil }
    let folders = String(cString: variable).split(separator: ":").filter { $0.hasPrefix("/") }
    let paths: [String] = folders.map { "\($0)/\(Self.name)" }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// Converts a PDF file; throws `io` when the program cannot be run.
  func text(of pdf: [UInt8], limit: Int, seconds: Int) throws(InputError) -> PDFOutput {
    guard let input = MemoryFile.make(pdf) else { throw Self.failure(errno) }
    defer { close(input) }
    var ends: [Int32] = [0, 0]
    guard vouch_pipe(&ends) == 0 else { throw Self.failure(errno) }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let process = spawn(input: input, output: ends[1])
    close(ends[1])
    guard let process else { throw Self.failure(errno) }
    return PDFOutput.collect(ends[0], from: process, limit: limit, seconds: seconds)
  }

  private func spawn(input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = Self.strings([path, "-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
    let environment = Self.strings(["LC_ALL=C", "HOME=/nonexistent"])
    defer { for string in arguments + environment { free(string) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, arguments, environment)
    guard code == 0 else {
      errno = code
      return nil
    }
    vouch_limit_process(process, Self.memoryLimit)
    return process
  }

  /// Copies for a C interface, ended by nil; the caller frees them.
  private static func strings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var copies: [UnsafeMutablePointer<CChar>?] = []
    for string in strings { copies.append(strdup(string)) }
    return copies + [nil]
  }

  /// The error for a system call that failed.
  static func failure(_ code: Int32) -> InputError {
    InputError(.io, "pdftotext could not be run: \(FileBytes.description(of: code))")
  }
}
