/// The lines of a PDF file, page by page, without what each page repeats.
struct PDFPages {
  private(set) var pages: [[ArraySlice<UInt8>]]

  /// Lines at the top and at the bottom of a page that may be its header and footer.
  private static let edge = 3

  init(_ text: [UInt8]) {
    pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
      page.split(separator: 0x0A, omittingEmptySubsequences: false).map { Self.trimmed($0) }
    }
    while let last = pages.last, last.allSatisfy(\.isEmpty) { pages.removeLast() }
    dropRepeats()
  }

  /// Drops the lines that stand at the edge of at least half of the pages, except where they come
  /// first, as they are the letterhead; and page numbers everywhere.
  private mutating func dropRepeats() {
    guard pages.count > 1 else { return }
    let edges = pages.map {
      (top: Self.edgeLines($0, fromTop: true), bottom: Self.edgeLines($0, fromTop: false))
    }
    for isTop in [true, false] {
      var counts: [[UInt8]: Int] = [:]
      for edge in edges {
        let lines = isTop ? edge.top : edge.bottom
        for key in Set(lines.map(\.key)) { counts[key, default: 0] += 1 }
      }
      var seen: Set<[UInt8]> = []
      for (page, edge) in edges.enumerated() {
        for line in isTop ? edge.top : edge.bottom {
          guard let count = counts[line.key], count > 1, 2 * count >= pages.count else { break }
          if seen.insert(line.key).inserted, !Self.isPageNumber(line.key) { continue }
          pages[page][line.index] = []
        }
      }
    }
  }

  /// The outermost lines of a page that are not blank, with their numbers made equal.
  private static func edgeLines(
    _ page: [ArraySlice<UInt8>], fromTop: Bool
  ) -> [(index: Int, key: [UInt8])] {
    let indices = page.indices.filter { !page[$0].isEmpty }
    let places = fromTop ? Array(indices.prefix(edge)) : Array(indices.suffix(edge).reversed())
    return places.map { ($0, key(page[$0])) }
  }

  private static func key(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for byte in line {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit, key.last == UInt8(ascii: "#") { continue }
      key.append(isDigit ? UInt8(ascii: "#") : ASCII.lowercased(byte))
    }
    return key
  }

  private static func isPageNumber(_ key: [UInt8]) -> Bool {
    let words = key.split { [0x20, UInt8(ascii: "-"), UInt8(ascii: "|")].contains($0) }
    return words.allSatisfy { word in
      ["#", "page", "of", "p.", "#/#"].contains { word.elementsEqual($0.utf8) }
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 <= 0x20 }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }
}
