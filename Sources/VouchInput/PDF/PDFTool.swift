import CProcess
import Glibc

/// Runs poppler's `pdftotext` on bytes in memory: no shell, no file, a limit on time and on memory.
struct PDFTool {
  private static let name = "pdftotext"
  /// The address space that the program may use.
  private static let memoryLimit: UInt = 384 << 20

  enum Outcome {
    case text([UInt8])
    case failed(status: Int32)
    case tooMuchText, tooSlow
  }

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
  func text(of pdf: [UInt8], limit: Int, seconds: Int) throws(InputError) -> Outcome {
    let input = vouch_memory_file()
    guard input >= 0 else { throw Self.failure(errno) }
    defer { close(input) }
    guard Self.write(pdf, to: input), lseek(input, 0, SEEK_SET) == 0 else {
      throw Self.failure(errno)
    }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Self.failure(errno) }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let process = spawn(input: input, output: ends[1])
    close(ends[1])
    guard let process else { throw Self.failure(errno) }
    return Self.collect(ends[0], from: process, limit: limit, seconds: seconds)
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

  /// Reads what the program writes until it ends, or ends it.
  private static func collect(
    _ descriptor: Int32, from process: pid_t, limit: Int, seconds: Int
  ) -> Outcome {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let deadline = now() + seconds * 1_000
    var end: Outcome?
    while end == nil {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        text += buffer[..<count]
        if text.count > limit { end = .tooMuchText }
      } else if count == 0 {
        break
      } else if errno == EAGAIN || errno == EINTR {
        let rest = deadline - now()
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if rest <= 0 { end = .tooSlow } else { _ = poll(&wait, 1, Int32(rest)) }
      } else {
        break
      }
      if end == nil, now() > deadline { end = .tooSlow }
    }
    if end != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return end ?? (status == 0 ? .text(text) : .failed(status: status >> 8 & 0xFF))
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      guard count > 0 || errno == EINTR else { return false }
      offset += max(count, 0)
    }
    return true
  }

  /// A clock in milliseconds that is never set back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  private static func failure(_ code: Int32) -> InputError {
    InputError(.io, "pdftotext could not be run: \(String(cString: strerror(code)))")
  }
}
