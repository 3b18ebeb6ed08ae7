/// The files of one run: none gets its name before all are whole.
final class OutputFiles {
  private let folder: String
  private var files: [Entry] = []

  private final class Entry {
    let path: String
    var file: AtomicFile

    init(_ path: String) throws(BatchError) {
      self.path = path
      file = try AtomicFile(path)
    }
  }

  init(folder: String) { self.folder = folder }

  /// The paths of the files, in the order in which they were begun.
  var paths: [String] { files.map(\.path) }

  /// Begins a file.
  func begin(_ name: String, _ bytes: [UInt8]) throws(BatchError) {
    let entry = try Entry(folder + "/" + name)
    files.append(entry)
    try entry.file.write(bytes)
  }

  /// Appends to the file that was begun as number `number`.
  func write(_ bytes: [UInt8], to number: Int) throws(BatchError) {
    try files[number].file.write(bytes)
  }

  /// Brings all files to the disk, then gives them their names.
  func commit() throws(BatchError) {
    for entry in files { try entry.file.finish() }
    for entry in files { try entry.file.commit() }
    OutputFolder.sync(folder)
  }
}
