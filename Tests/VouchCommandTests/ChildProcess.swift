import Foundation

/// A run of `vouch` that a test can kill and wait for.
struct ChildProcess {
  let identifier: pid_t

  /// Starts a line of bash in a folder; `$VOUCH` is the binary.
  init(_ line: String, in folder: URL) throws {
    var identifier = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let script = "cd '\(folder.path)' && \(line)"
    let arguments = ChildProcess.pointers(["/bin/bash", "-c", script])
    let environment = ChildProcess.pointers(
      ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "VOUCH=\(Program.binary.path)"])
    defer { for pointer in arguments + environment { free(pointer) } }
    let code = posix_spawn(&identifier, "/bin/bash", &actions, nil, arguments, environment)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.identifier = identifier
  }

  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { text -> UnsafeMutablePointer<CChar>? in strdup(text) } + [nil]
  }

  func send(_ signal: Int32) { kill(identifier, signal) }

  /// Waits for the end: the exit status, or minus the number of the signal that killed it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }
}
