import VouchInput

/// A file that is written whole or not at all.
enum OutputFile {
  /// Writes the bytes beside `path` and renames them into place.
  ///
  /// A path that names something else than a regular file, such as a device, is written to directly.
  /// Returns false, with a message, when that fails; what was at `path` is then unchanged.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    let error: Int32
    if exists && kind == S_IFDIR {
      error = EISDIR
    } else if exists && kind != S_IFREG {
      error = writeDirectly(bytes, to: path)
    } else {
      error = replace(
        exists ? resolved(path) : path, by: bytes, mode: exists ? status.st_mode : nil)
    }
    if error == 0 { return true }
    Messages.write(path: path, "cannot be written: \(FileBytes.description(of: error))")
    return false
  }

  /// Whether a path names the same file as one of the others, by a link or another spelling, too.
  static func isSame(_ path: String, asOneOf others: [String]) -> Bool {
    guard let file = identity(path) else { return false }
    return others.contains { identity($0).map { $0 == file } == true }
  }

  /// Device and number of the regular file at a path, or nil where there is none.
  private static func identity(_ path: String) -> (dev_t, ino_t)? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return (status.st_dev, status.st_ino)
  }

  private static func replace(_ path: String, by bytes: [UInt8], mode: mode_t?) -> Int32 {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { return errno }
    var error = FileBytes.write(bytes, to: descriptor)
    if let mode, error == 0, fchmod(descriptor, mode & 0o777) != 0 { error = errno }
    if error == 0 && fsync(descriptor) != 0 { error = errno }
    if close(descriptor) != 0 && error == 0 { error = errno }
    if error == 0 && rename(temporary, path) != 0 { error = errno }
    if error != 0 { unlink(temporary) }
    return error
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    if descriptor < 0 { return errno }
    let error = FileBytes.write(bytes, to: descriptor)
    return close(descriptor) != 0 && error == 0 ? errno : error
  }

  /// The file behind a symbolic link, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
