import Glibc
import VouchInput

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
    let code = FileBytes.write(bytes, to: descriptor)
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
