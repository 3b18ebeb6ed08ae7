import VouchInput

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
