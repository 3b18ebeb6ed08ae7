/// Whole writes to file descriptors.
enum FileBytes {
  /// Writes all bytes; returns 0, or the number of the system's error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// The system's words for an error number.
  static func description(of error: Int32) -> String {
    String(cString: strerror(error))
  }
}

/// Results on standard output.
enum StandardOutput {
  /// Writes all bytes; a reader that went away is not an error.
  ///
  /// Returns false, with a message, when the output cannot be written.
  static func write(_ bytes: [UInt8]) -> Bool {
    let error = FileBytes.write(bytes, to: STDOUT_FILENO)
    if error == 0 || error == EPIPE { return true }
    Messages.write("standard output: cannot be written: \(FileBytes.description(of: error))")
    return false
  }
}
