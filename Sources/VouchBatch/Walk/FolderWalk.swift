import Glibc

/// Lists the letters below folders: every file that is not hidden, no lock file, no symbolic link and no result of an
/// earlier batch.
struct FolderWalk {
  /// What a batch writes into its folder; the first stands in every one.
  private static let results = [
    "summary.json", "results.jsonl", "results.csv", "summary.md", "index.html",
    LetterPages.folderName,
  ].map { Array($0.utf8) }

  private let include: [Glob]
  private let exclude: [Glob]
  /// The folder of the results, which is not walked.
  private let output: FileIdentity?
  /// All letters found, and folders that could not be read; sorted after `run`.
  private(set) var paths = PathList()
  /// Symbolic links that were not followed.
  private(set) var linkCount = 0
  /// Whether the folder of the results holds files or folders that would count as letters elsewhere.
  private(set) var leavesOutLetters = false

  init(include: [String], exclude: [String], output: FileIdentity?) {
    self.include = include.map { Glob($0) }
    self.exclude = exclude.map { Glob($0) }
    self.output = output
  }

  /// Whether nothing stands at the path of an input.
  static func isMissing(_ input: String) -> Bool {
    var status = stat()
    return stat(input, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Walks folders; an input that is no folder is listed as it is, so that reading it says what is wrong.
  ///
  /// Throws `stopped` when `stop` is requested.
  mutating func run(_ inputs: [String], stop: BatchStop) throws(BatchError) {
    for input in inputs {
      let path = FolderWalk.normalized(input)
      var status = stat()
      if stat(input, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        try walk(path, stop: stop)
      } else {
        paths.append(path)
      }
    }
    paths.sort()
  }

  /// The path without empty and `.` parts; empty for the current folder.
  static func normalized(_ path: String) -> [UInt8] {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
    let joined = Array(parts.joined(separator: [UInt8(ascii: "/")]))
    return path.utf8.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] + joined : joined
  }

  private mutating func walk(_ root: [UInt8], stop: BatchStop) throws(BatchError) {
    let prefix = root.isEmpty || root == [UInt8(ascii: "/")] ? root : root + [UInt8(ascii: "/")]
    // Folders yet to be read: their paths relative to the root, with a slash at their end.
    var folders: [[UInt8]] = [[]]
    while let folder = folders.popLast() {
      if stop.isRequested { throw BatchError(.stopped, "stopped") }
      guard let stream = opendir(FolderWalk.cString(prefix + folder)) else {
        paths.append((prefix + folder).dropLast(folder.isEmpty && prefix.count <= 1 ? 0 : 1))
        continue
      }
      defer { closedir(stream) }
      let isOutput = output.map { FileIdentity(descriptor: dirfd(stream)) == $0 } ?? false
      let holdsResults = FolderWalk.holdsResults(dirfd(stream))
      while let entry = FolderEntry(nextOf: stream) {
        let name = entry.name
        if name.first == UInt8(ascii: ".") || (holdsResults && FolderWalk.results.contains(name)) {
          continue
        }
        let path = folder + name
        switch entry.kind {
        case S_IFLNK: if !isOutput { linkCount += 1 }
        case S_IFDIR:
          if isExcluded(path) { continue }
          if isOutput {
            leavesOutLetters = true
          } else {
            folders.append(path + [UInt8(ascii: "/")])
          }
        default:
          guard isLetter(path, name: name) else { continue }
          if isOutput { leavesOutLetters = true } else { paths.append(prefix + path) }
        }
      }
    }
  }

  /// Whether a folder holds what a batch wrote: its summary begins as no other file of the name.
  private static func holdsResults(_ folder: Int32) -> Bool {
    let descriptor = openat(folder, "summary.json", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: 40)
    let count = read(descriptor, &start, start.count)
    let words = start.prefix(max(0, count)).filter { $0 > 0x20 }
    return words.starts(with: "{\"schema\":1,\"version\":".utf8)
  }

  private func isLetter(_ path: [UInt8], name: [UInt8]) -> Bool {
    !name.starts(with: "~$".utf8) && !isExcluded(path)
      && (include.isEmpty || include.contains { $0.matches(path[...]) })
  }

  private func isExcluded(_ path: [UInt8]) -> Bool {
    exclude.contains { $0.matches(path[...]) }
  }

  private static func cString(_ path: [UInt8]) -> [CChar] {
    (path.isEmpty ? [UInt8(ascii: "."), 0] : path + [0]).map { CChar(bitPattern: $0) }
  }
}
