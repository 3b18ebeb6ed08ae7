import Glibc

/// What a conversion came to.
enum PDFOutput {
  case text([UInt8])
  case failed(status: Int32)
  case tooMuchText, tooSlow

  /// Reads what the program writes until it ends, or ends it.
  static func collect(
    _ descriptor: Int32, from process: pid_t, limit: Int, seconds: Int
  ) -> PDFOutput {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let deadline = now() + seconds * 1_000
    var end: PDFOutput?
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
        if rest <= 0 { end = .tooSlow } else { _ = poll(&wait, 1, Int32(clamping: rest)) }
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

  /// A clock in milliseconds that is never set back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
