import Glibc

/// Brings the bytes of a regular file or of standard input into memory.
package struct FileReader {
  private let limits: InputLimits

  /// Makes a reader of files of at most `fileBytes`.
  package init(limits: InputLimits) {
    self.limits = limits
  }

  package func read(path: String) throws(InputError) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw InputError(.io, "this cannot be the path of a file")
    }
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Self.failure(errno) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw InputError(.io, "this is a folder, not a letter")
    case S_IFIFO: throw InputError(.io, "this is a pipe; use - to read standard input")
    default: throw InputError(.io, "this is a device or a socket, not a file")
    }
    let size = Int(status.st_size)
    guard size <= limits.fileBytes else {
      throw .over(.fileBytes, limits, "the file has \(size) bytes")
    }
    return try readAll(descriptor, expected: size, isFile: true)
  }

  func readStandardInput() throws(InputError) -> [UInt8] {
    try readAll(STDIN_FILENO, expected: 64 << 10, isFile: false)
  }

  /// Reads to the end; `expected` is a guess, because a file can change while it is read.
  ///
  /// Of a file, getting less than was asked for tells that its end was reached.
  private func readAll(
    _ descriptor: Int32, expected: Int, isFile: Bool
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expected + 1
    while true {
      let chunk: [UInt8]
      do throws(FileBytes.Failure) {
        chunk = try FileBytes.read(descriptor, atMost: room)
      } catch {
        throw Self.failure(error.code)
      }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limits.fileBytes else {
        throw .over(.fileBytes, limits, "the input has \(bytes.count) bytes and more")
      }
      if isFile && chunk.count < room { return bytes }
      room = max(expected + 1 - bytes.count, 64 << 10)
    }
  }

  private static func failure(_ code: Int32) -> InputError {
    switch code {
    case ENOENT, ENOTDIR: InputError(.io, "there is no such file")
    case EACCES, EPERM: InputError(.io, "reading is not permitted; check the file's permissions")
    case EISDIR: InputError(.io, "this is a folder, not a letter")
    case ELOOP: InputError(.io, "the links of this path lead in a circle")
    default: InputError(.io, "reading failed: \(FileBytes.description(of: code))")
    }
  }
}
