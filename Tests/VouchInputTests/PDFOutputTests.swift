import Glibc
import Testing

@testable import VouchInput

/// What a converter may do beside converting, played by a shell.
@Suite(.timeLimit(.minutes(1))) struct PDFOutputTests {
  /// What comes of a script that writes to a pipe; `readsWrongEnd` makes every read fail.
  private func collect(
    _ script: String, seconds: Int, readsWrongEnd: Bool = false
  ) throws -> PDFOutput {
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
    defer { if readsWrongEnd { close(ends[1]) } }
    if !readsWrongEnd { close(ends[1]) }
    return PDFOutput.collect(
      ends[readsWrongEnd ? 1 : 0], from: process, limit: 100, seconds: seconds)
  }

  @Test func theLongestLimitIsBorne() throws {
    guard case .text(let text) = try collect("sleep 0.1; printf a", seconds: Int(Int32.max)) else {
      Issue.record("not read")
      return
    }
    #expect(text == Array("a".utf8))
  }

  @Test func aConverterThatOnlyClosesItsOutputIsEnded() throws {
    guard case .tooSlow = try collect("exec >&-; exec sleep 50", seconds: 1) else {
      Issue.record("not ended")
      return
    }
  }

  @Test func theStatusIsThatOfTheConverter() throws {
    guard case .failed(3) = try collect("exec >&-; sleep 0.1; exit 3", seconds: 20) else {
      Issue.record("another status")
      return
    }
  }

  @Test func aConverterWhoseOutputCannotBeReadIsEnded() throws {
    guard
      case .unreadable(EBADF) = try collect("exec sleep 50", seconds: 40, readsWrongEnd: true)
    else {
      Issue.record("another end")
      return
    }
  }
}
