import Glibc
import Testing

@testable import VouchInput

/// What a converter may do beside converting, played by a shell.
@Suite(.timeLimit(.minutes(1))) struct PDFOutputTests {
  /// What comes of a script that writes to a pipe.
  private func collect(_ script: String, seconds: Int) throws -> PDFOutput {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let words: [String] = ["sh", "-c", script]
    let arguments = words.map { word -> UnsafeMutablePointer<CChar>? in strdup(word) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    try #require(posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environ) == 0)
    close(ends[1])
    return PDFOutput.collect(ends[0], from: process, limit: 100, seconds: seconds)
  }

  @Test func theLongestLimitIsBorne() throws {
    guard case .text(let text) = try collect("sleep 0.1; printf a", seconds: Int(Int32.max)) else {
      Issue.record("not read")
      return
    }
    #expect(text == Array("a".utf8))
  }
}
