import Glibc

/// Whole writes to file descriptors.
package enum FileBytes {
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
