import CProcess
import Glibc

/// Files without a name, which are gone when they are closed.
enum MemoryFile {
  /// Makes a file of bytes, open at its start; nil with `errno` set when there is no room.
  static func make(_ bytes: [UInt8]) -> Int32? {
    let descriptor = vouch_memory_file()
    guard descriptor >= 0 else { return nil }
    var code = FileBytes.write(bytes, to: descriptor)
    if code == 0, lseek(descriptor, 0, SEEK_SET) < 0 { code = errno }
    if code == 0 { return descriptor }
    close(descriptor)
    errno = code
    return nil
  }
}
