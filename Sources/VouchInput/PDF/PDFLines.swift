/// Makes paragraphs of the lines of a PDF file, which hold no paragraphs.
struct PDFLines {
  private var out: [UInt8] = []
  /// Words of the text with a hyphen within a line, which keep it at the end of one.
  private let compounds: Set<[UInt8]>
  /// Characters of a full line.
  private let width: Int

  /// Lines that are all shorter than this are no running text.
  private static let leastWidth = 45

  /// The text of pages with its lines joined.
  static func text(_ pages: PDFPages) -> [UInt8] {
    var lines = PDFLines(pages)
    for page in pages.pages { lines.append(page) }
    lines.closeLine()
    return lines.out
  }

  private init(_ pages: PDFPages) {
    let lines = pages.pages.joined()
    let widths = lines.map { Self.width($0[...]) }.filter { $0 >= Self.leastWidth }.sorted()
    // The longest lines of all may be out of the ordinary.
    width = widths.isEmpty ? Int.max : widths[(widths.count - 1) * 9 / 10]
    compounds = Set(
      lines.joined(separator: [0x0A]).split { $0 <= 0x20 }.lazy.map { Self.bare($0) }
        .filter { $0.dropLast().contains(UInt8(ascii: "-")) })
  }

  private mutating func append(_ page: [ArraySlice<UInt8>]) {
    var last: ArraySlice<UInt8>?
    for line in page {
      guard !line.isEmpty else {
        last = nil
        continue
      }
      if let last, joins(last, line) { appendRest(line) } else { begin(line) }
      last = line
    }
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) {
    closeLine()
    out += line
  }

  private mutating func closeLine() {
    if let last = out.last, last != 0x0A { out.append(0x0A) }
  }

  /// Whether a line goes on in the next: its hyphen says so, or the next word had no room in it.
  private func joins(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    guard !Self.beginsItem(next), width < Int.max else { return false }
    if Self.endsInHyphen(line), Self.beginsLowercase(next) { return true }
    let word = next.prefix { $0 > 0x20 }
    return (Self.width(line) + 1 + Self.width(word)) * 100 > width * 88
  }

  private mutating func appendRest(_ line: ArraySlice<UInt8>) {
    guard Self.endsInHyphen(out[...]), Self.beginsLowercase(line) else {
      out.append(0x20)
      out += line
      return
    }
    let head = out.suffix(while: { $0 > 0x20 })
    let word = Self.bare(head + line.prefix { $0 > 0x20 })
    if !compounds.contains(word) { out.removeLast() }
    out += line
  }

  private static func endsInHyphen(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > 1, line.last == UInt8(ascii: "-") else { return false }
    return isLetter(line[line.endIndex - 2])
  }

  private static func beginsLowercase(_ line: ArraySlice<UInt8>) -> Bool {
    line.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 >= 0xC3 } ?? false
  }

  /// Whether a line begins with a bullet or a number and a full stop or bracket.
  private static func beginsItem(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.prefix { $0 > 0x20 }
    if word.elementsEqual("•".utf8) || word.elementsEqual("-".utf8) { return true }
    guard word.count < 4, let last = word.last else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: ")")].contains(last)
      && word.dropLast().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && word.count > 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  /// A word in lower case without the marks around it.
  private static func bare(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var word = word.drop { !isLetter($0) }
    while let last = word.last, !isLetter(last) { word.removeLast() }
    return word.map(ASCII.lowercased)
  }

  /// Characters, not bytes.
  private static func width(_ line: ArraySlice<UInt8>) -> Int {
    line.count { $0 & 0xC0 != 0x80 }
  }
}

extension [UInt8] {
  /// The longest end of which all bytes meet a condition.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
