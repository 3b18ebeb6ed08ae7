import CProcess
import Glibc
import VouchInput

/// Waits for the input of a stream, but no longer than somebody can have its results.
final class InputWait: Sendable {
  private let input: Int32
  private let output: Int32
  /// The pipe through which the waiting thread is woken.
  private let sleeper: Int32
  private let waker: Int32

  /// Throws `input` or `output` when one of them is closed, and `input` when the system gives no pipe.
  init(input: Int32, output: Int32) throws(BatchError) {
    // The pipe would take the number of what is closed.
    guard fcntl(output, F_GETFD) >= 0 else {
      throw .system("standard output", "cannot be written", errno)
    }
    var ends: [Int32] = [-1, -1]
    guard fcntl(input, F_GETFD) >= 0, vouch_pipe(&ends) == 0 else {
      throw BatchError(
        .input, "standard input: cannot be read: \(FileBytes.description(of: errno))")
    }
    self.input = input
    self.output = output
    (sleeper, waker) = (ends[0], ends[1])
  }

  deinit {
    close(sleeper)
    close(waker)
  }

  /// Ends this wait and all later ones.
  func end() { _ = FileBytes.write([0], to: waker) }

  /// Whether to read: true as soon as there is input, false after `end`.
  ///
  /// Throws `readerLeft` when the other end of the output is closed.
  func isWorthReading() throws(BatchError) -> Bool {
    var waits = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output, events: 0, revents: 0),
      pollfd(fd: sleeper, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waits, nfds_t(waits.count), -1) < 0, errno == EINTR {}
    if waits[2].revents != 0 { return false }
    if waits[1].revents & Int16(POLLERR | POLLHUP) != 0 { throw .readerLeft }
    return true
  }
}
