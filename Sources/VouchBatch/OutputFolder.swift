import Glibc

/// The folder that a batch writes to.
enum OutputFolder {
  /// Makes the folder and those above it where they are missing.
  static func make(_ path: String) throws(BatchError) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw .system(path, "this cannot be the output folder", ENOTDIR)
    }
    if let slash = path.utf8.dropFirst().lastIndex(of: UInt8(ascii: "/")) {
      let parent = String(path[..<slash])
      if stat(parent, &status) != 0 { try make(parent) }
    }
    if mkdir(path, 0o777) != 0 && errno != EEXIST {
      throw .system(path, "the output folder cannot be made", errno)
    }
  }

  /// Brings new names in the folder to the disk; file systems that cannot do that are let be.
  static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { return }
    fsync(descriptor)
    close(descriptor)
  }
}
