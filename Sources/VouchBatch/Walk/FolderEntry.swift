import Glibc

/// What an open folder holds at one place, until the next entry is read.
struct FolderEntry {
  private let entry: UnsafeMutablePointer<dirent>
  private let folder: OpaquePointer

  /// Reads the next entry of an open folder, nil behind the last.
  init?(nextOf folder: OpaquePointer) {
    guard let entry = readdir(folder) else { return nil }
    self.entry = entry
    self.folder = folder
  }

  var name: [UInt8] {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      let start = UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
      return Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
    }
  }

  /// The kind as in the mode of a file; of a regular file where the system does not say.
  var kind: mode_t {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return S_IFREG
    case Int(DT_DIR): return S_IFDIR
    case Int(DT_LNK): return S_IFLNK
    case Int(DT_UNKNOWN): break
    default: return S_IFCHR
    }
    var status = stat()
    let name = name.map { CChar(bitPattern: $0) } + [0]
    guard fstatat(dirfd(folder), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return S_IFREG }
    return status.st_mode & S_IFMT
  }
}
