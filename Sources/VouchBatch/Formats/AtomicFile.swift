import Glibc

/// A file that grows under a temporary name and gets its own name only when it is whole.
struct AtomicFile: ~Copyable {
  private let path: String
  private var descriptor: Int32
  private var isCommitted = false

  private var temporary: String { path + ".partial" }

  /// Begins the file; one that another run left unfinished is overwritten.
  init(_ path: String) throws(BatchError) {
    self.path = path
    descriptor = open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .system(path, "cannot be written", errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isCommitted { unlink(path + ".partial") }
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(BatchError) {
    let code = FileDescriptor.write(bytes, to: descriptor)
    if code != 0 { throw .system(path, "cannot be written", code) }
  }

  /// Brings what was written to the disk.
  mutating func finish() throws(BatchError) {
    var code = fsync(descriptor) == 0 ? 0 : errno
    if close(descriptor) != 0 && code == 0 { code = errno }
    descriptor = -1
    if code != 0 { throw .system(path, "cannot be written", code) }
  }

  /// Gives a finished file its name; what had it before is replaced.
  mutating func commit() throws(BatchError) {
    if rename(temporary, path) != 0 { throw .system(path, "cannot be written", errno) }
    isCommitted = true
  }
}

/// Whole writes to file descriptors.
enum FileDescriptor {
  /// Writes all bytes; returns 0, or the number of the system's error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
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
}
