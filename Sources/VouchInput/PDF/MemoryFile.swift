import CProcess
import Glibc

/// Files without a name, which are gone when they are closed.
enum MemoryFile {
  /// Makes a file of bytes, open at its start; nil with `errno` set when there is no room.
  static func make(_ bytes: [UInt8]) -> Int32? {
    let descriptor = vouch_memory_file()
    guard descriptor >= 0 else { return nil }
    if write(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 { return descriptor }
    let code = errno
    close(descriptor)
    errno = code
    return nil
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      guard count > 0 || errno == EINTR else { return false }
      offset += max(count, 0)
    }
    return true
  }
}
