import Glibc

/// What a conversion came to.
enum PDFOutput {
  case text([UInt8])
  case failed(status: Int32)
  case tooMuchText, tooSlow
  /// The system did not deliver what the program wrote; `code` is its error number.
  case unreadable(code: Int32)

  /// Reads what the program writes and waits for its end, both for so many seconds at most, or ends it.
  static func collect(
    _ descriptor: Int32, from process: pid_t, limit: Int, seconds: Int
  ) -> PDFOutput {
    var text: [UInt8] = []
    let deadline = now() + seconds * 1_000
    let problem = read(descriptor, into: &text, limit: limit, until: deadline)
    if problem == nil, let status = status(of: process, until: deadline) {
      return status == 0 ? .text(text) : .failed(status: status >> 8 & 0xFF)
    }
    kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    return problem ?? .tooSlow
  }

  /// Reads to the end of the output; returns why that was not reached.
  private static func read(
    _ descriptor: Int32, into text: inout [UInt8], limit: Int, until deadline: Int
  ) -> PDFOutput? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        text += buffer[..<count]
        if text.count > limit { return .tooMuchText }
      } else if count == 0 {
        return nil
      } else if errno == EAGAIN || errno == EINTR {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let rest = max(deadline - now(), 0)
        _ = poll(&wait, 1, Int32(clamping: rest))
      } else {
        return .unreadable(code: errno)
      }
      if now() > deadline { return .tooSlow }
    }
  }

  /// The status of a process that ends before the deadline; nil for one that lives on.
  private static func status(of process: pid_t, until deadline: Int) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      // Nobody is told about the end of children that the caller of `vouch` ignores.
      if ended > 0 || ended < 0 && errno != EINTR { return status }
      if now() > deadline { return nil }
      poll(nil, 0, 1)
    }
  }

  /// A clock in milliseconds that is never set back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
