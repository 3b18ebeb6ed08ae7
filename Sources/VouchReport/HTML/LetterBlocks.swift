import VouchText

/// A paragraph of a letter as a report shows it, or lines that stand together such as an address.
struct LetterBlock: Equatable {
  /// UTF-8 byte offsets, without white space around it.
  var range: Range<Int>
  /// 1-based number of its first line.
  var line: Int
  /// Whether its line ends only break a paragraph to a width, and so mean nothing.
  var isWrapped: Bool
  var region: SourceText.Region

  /// Divides a text at blank lines, at the ends of lines that are whole paragraphs, and between regions.
  ///
  /// - Complexity: O(n) in the bytes.
  static func all(in text: SourceText) -> [LetterBlock] {
    let lines = TextLine.all(in: text)
    let hasLongLines = lines.contains { $0.range.count > 140 }
    var blocks: [LetterBlock] = []
    var group: [TextLine] = []
    func close(_ blocks: inout [LetterBlock]) {
      guard let first = group.first, let last = group.last else { return }
      blocks.append(
        LetterBlock(
          range: first.range.lowerBound..<last.range.upperBound, line: first.number,
          isWrapped: isWrapped(group), region: first.region))
      group = []
    }
    for line in lines {
      if line.range.isEmpty {
        close(&blocks)
        continue
      }
      let standsAlone = hasLongLines && line.isParagraph
      if standsAlone || group.last.map({ $0.region != line.region }) == true { close(&blocks) }
      group.append(line)
      if standsAlone { close(&blocks) }
    }
    close(&blocks)
    return blocks
  }

  /// Whether every line but the last is so full that the next word had no room in it.
  private static func isWrapped(_ lines: [TextLine]) -> Bool {
    let width = lines.reduce(0) { max($0, $1.range.count) }
    guard lines.count > 1, width >= 50 else { return lines.count == 1 }
    return zip(lines, lines.dropFirst()).allSatisfy {
      $0.range.count + 1 + $1.firstWordLength > width
    }
  }
}

/// A line of a text without the white space around it.
private struct TextLine {
  var range: Range<Int>
  var number: Int
  var region: SourceText.Region
  var firstWordLength: Int
  /// Whether it reads as a paragraph of its own: long, or a sentence of some length.
  var isParagraph: Bool

  static func all(in text: SourceText) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var region = 0
    while start <= text.utf8.count {
      let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.utf8.count
      while region + 1 < text.regions.count, text.regions[region].range.upperBound <= start {
        region += 1
      }
      lines.append(
        TextLine(
          text.utf8, start..<end, number: lines.count + 1,
          region: text.regions.isEmpty ? .body : text.regions[region].region))
      start = end + 1
    }
    return lines
  }

  private init(
    _ bytes: [UInt8], _ range: Range<Int>, number: Int, region: SourceText.Region
  ) {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isBlank(bytes[low]) { low += 1 }
    while high > low, isBlank(bytes[high - 1]) { high -= 1 }
    self.range = low..<high
    self.number = number
    self.region = region
    firstWordLength = bytes[low..<high].prefix { !isBlank($0) }.count
    let endsSentence = high > low && [0x2E, 0x3F, 0x21].contains(bytes[high - 1])
    isParagraph = high - low > 100 || high - low >= 60 && endsSentence
  }
}
