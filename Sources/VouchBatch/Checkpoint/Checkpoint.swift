import Glibc

/// The file in the output folder that keeps what was analysed until the results are written.
///
/// It is also the lock of the folder: the system lets go of it when the program ends, in whatever way.
/// A header of 16 bytes (magic, run key) is followed by records, each after its length (UInt32) and checksum
/// (UInt64). A record that was cut short is dropped when the file is opened again.
final class Checkpoint: Sendable {
  static let name = ".vouch-checkpoint"
  static let headerSize = 16
  static let prefixSize = 12
  private static let magic: UInt64 = 0x0131_4b43_4843_5556

  let path: String
  let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens the checkpoint of a folder, made where it is missing, and takes the lock.
  ///
  /// Throws `busy` when another run holds it, `output` when the folder cannot be written to.
  static func open(in folder: String) throws(BatchError) -> Checkpoint {
    let path = folder + "/" + name
    for _ in 0..<100 {
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        throw .system(folder, "nothing can be written here", errno)
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        close(descriptor)
        if code == EINTR { continue }
        guard code == EWOULDBLOCK else { throw .system(path, "cannot be locked", code) }
        throw BatchError(
          .busy,
          "\(folder): another run of vouch is writing here; wait for it or choose another folder")
      }
      // The run before may have removed the file between our opening and locking it.
      if FileIdentity(descriptor: descriptor) == FileIdentity(path: path) {
        return Checkpoint(path: path, descriptor: descriptor)
      }
      close(descriptor)
    }
    throw BatchError(.busy, "\(folder): the lock cannot be taken; try again")
  }

  /// Whether the file holds records of an earlier run.
  var hasRecords: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && Int(status.st_size) > Checkpoint.headerSize
  }

  /// Drops everything and writes the header of a new run.
  func begin(runKey: UInt64) throws(BatchError) {
    var header: [UInt8] = []
    RecordCoding.append(Checkpoint.magic, to: &header)
    RecordCoding.append(runKey, to: &header)
    try truncate(to: 0)
    try write(header, at: 0)
  }

  /// Whether the file's header names this run key.
  func belongs(to runKey: UInt64) -> Bool {
    guard let header = read(Checkpoint.headerSize, at: 0) else { return false }
    var expected: [UInt8] = []
    RecordCoding.append(Checkpoint.magic, to: &expected)
    RecordCoding.append(runKey, to: &expected)
    return header == expected
  }

  /// Removes the file; the lock is held until the value goes.
  func remove() { unlink(path) }

  func truncate(to size: Int) throws(BatchError) {
    while ftruncate(descriptor, off_t(size)) != 0 {
      if errno != EINTR { throw .system(path, "cannot be written", errno) }
    }
  }

  /// Writes all bytes at an offset.
  func write(_ bytes: [UInt8], at offset: Int) throws(BatchError) {
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
    if code != 0 { throw .system(path, "cannot be written", code) }
  }

  /// Reads exactly so many bytes, or nil where the file has fewer.
  func read(_ count: Int, at offset: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      done = 0
      while done < count {
        let rest = UnsafeMutableRawBufferPointer(buffer)[done...]
        let got = pread(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, count - done,
          off_t(offset + done))
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { return }
        done += got
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
