import Glibc
import VouchInput
import VouchReport

/// The pages of a batch's letters, one file each in a folder of the output; none gets its name before all are
/// written.
struct LetterPages: Sendable {
  /// The folder's name in the output folder.
  static let folderName = "pages"

  private let output: String
  private let letters: CohortLetters

  private var cohort: Cohort { letters.cohort }
  private var folder: String { "\(output)/\(Self.folderName)" }

  /// Makes the folder where it is missing.
  init(output: String, letters: CohortLetters) throws(BatchError) {
    self.output = output
    self.letters = letters
    try OutputFolder.make(folder)
  }

  /// The name of a letter's page: its number among all letters and what a name may hold of its own.
  func name(_ index: Int) -> String {
    let number = String(index + 1)
    let zeros = String(
      repeating: "0", count: String(cohort.paths.count).utf8.count - number.utf8.count)
    return "\(zeros)\(number)-\(Self.slug(cohort.paths[index])).html"
  }

  /// A letter's page seen from the output folder; nil for a letter that could not be read.
  func link(_ index: Int) -> String? {
    cohort.tenths[index] < 0 ? nil : "\(Self.folderName)/\(name(index))"
  }

  /// Writes the page of a letter that was read, under a temporary name.
  func write(_ letter: CohortLetter) throws(BatchError) {
    guard let body = letter.page else { return }
    var page = LetterPage(path: letter.path, body: body)
    page.percentile = letter.percentile
    page.neighbours = (
      neighbour(of: letter.index, step: -1), neighbour(of: letter.index, step: 1)
    )
    page.duplicates = letter.duplicate.map { duplicate in
      LetterPage.Duplicates(
        share: duplicate.share, letterCount: duplicate.otherCount,
        others: duplicate.others.prefix(5).map { ($0.path, name($0.letter)) })
    }
    try write(page.document(), to: "\(folder)/\(name(letter.index))")
  }

  /// Brings all pages to the disk and gives them their names.
  func commit() throws(BatchError) {
    // One call for all files: bringing thousands of them to the disk one by one takes far longer.
    sync()
    for index in 0..<cohort.paths.count where cohort.tenths[index] >= 0 {
      let path = "\(folder)/\(name(index))"
      if rename(path + ".partial", path) != 0 { throw .system(path, "cannot be written", errno) }
    }
    removeStale()
    OutputFolder.sync(folder)
  }

  /// Removes pages that an earlier run made of letters that are gone, and what a killed run left.
  private func removeStale() {
    guard let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    let current = Set((0..<cohort.paths.count).filter { cohort.tenths[$0] >= 0 }.map(name))
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".html.partial")
        || name.hasSuffix(".html") && !current.contains(name)
          && LetterPage.isOne(at: "\(folder)/\(name)")
      {
        unlink("\(folder)/\(name)")
      }
    }
  }

  /// Removes what was written under temporary names.
  func discard() {
    for index in 0..<cohort.paths.count { unlink("\(folder)/\(name(index)).partial") }
    rmdir(folder)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(BatchError) {
    let descriptor = open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .system(path, "cannot be written", errno) }
    var code = FileBytes.write(bytes, to: descriptor)
    if close(descriptor) != 0 && code == 0 { code = errno }
    if code != 0 { throw .system(path, "cannot be written", code) }
  }

  /// The page of the nearest letter before or after one that could be read.
  private func neighbour(of index: Int, step: Int) -> String? {
    var place = index + step
    while cohort.tenths.indices.contains(place) {
      if cohort.tenths[place] >= 0 { return name(place) }
      place += step
    }
    return nil
  }

  /// Letters and digits of a path's last part without its ending, at most 60 bytes, the rest as hyphens.
  private static func slug(_ path: ArraySlice<UInt8>) -> String {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    let end = path[start...].lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex
    var slug: [UInt8] = []
    for byte in path[start..<max(start, end)] where slug.count < 60 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      default: if slug.last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension LetterPage {
  /// Whether a file says in its head that Vouch made it.
  fileprivate static func isOne(at path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let head = [UInt8](unsafeUninitializedCapacity: 2048) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 2048))
    }
    return String(decoding: head, as: UTF8.self).contains(
      "<meta name=\"generator\" content=\"Vouch\">")
  }
}
