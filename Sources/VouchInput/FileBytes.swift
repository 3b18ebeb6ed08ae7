import Glibc

/// Bytes from and to file descriptors; what a signal interrupts is tried again.
package enum FileBytes {
  /// A call that the system refused.
  package struct Failure: Error {
    /// The system's number of the error.
    package var code: Int32
  }

  /// Reads at most so many bytes, waiting for the first; none at the end of the input.
  package static func read(
    _ descriptor: Int32, atMost room: Int
  ) throws(Failure) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let result = Glibc.read(descriptor, buffer.baseAddress, room)
        code = result < 0 ? errno : 0
        count = max(result, 0)
      }
      switch code {
      case 0: return bytes
      case EINTR: continue
      case EAGAIN:
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wait, 1, -1)
      default: throw Failure(code: code)
      }
    }
  }

  /// Writes all bytes; returns 0, or the number of the system's error.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
  }

  /// The system's words for an error number.
  package static func description(of error: Int32) -> String { String(cString: strerror(error)) }
}
