import VouchText

extension WriterFinder {
  /// The title of the first line of the signature that names one, without the writer's name and degrees.
  ///
  /// Where signatures stand side by side it is the one of the first column that names a title.
  func title(_ reading: LetterReading) -> String? {
    let letter = reading.letter
    let line = letter.sentences.first { line in
      (line.zone == .signature || line.zone == .closing)
        && line.summary.holds(words.title) && line.tokens.count <= 24
    }
    guard let line else { return nil }
    var start = line.tokens.lowerBound
    while start < line.tokens.upperBound {
      let column = start..<endOfColumn(start, line, letter)
      if namesTitle(column, letter) {
        return letter.string(tokens: title(in: column, reading))
      }
      start = column.upperBound
    }
    return nil
  }

  private func namesTitle(_ tokens: Range<Int>, _ letter: Letter) -> Bool {
    tokens.contains { words.title.contains(letter.tokens[$0]) }
  }

  /// Where a tab or three spaces follow, or the line ends.
  private func endOfColumn(_ start: Int, _ line: Sentence, _ letter: Letter) -> Int {
    let tokens = letter.tokens
    return (start + 1..<line.tokens.upperBound).first { index in
      let gap = letter.text.utf8[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
      // Bytes that continue a character, as those of a no-break space, are not counted.
      return gap.contains(UInt8(ascii: "\t")) || gap.count { $0 & 0xc0 != 0x80 } >= 3
    } ?? line.tokens.upperBound
  }

  /// What stands behind the writer's name and degrees, or else before the name; all where that is no title.
  private func title(in column: Range<Int>, _ reading: LetterReading) -> Range<Int> {
    let letter = reading.letter
    // One word alone may be no name: "Advisor", "Dept.".
    let mention = reading.people.mentions.first {
      $0.isWriter && $0.kind == .person && column.contains($0.tokens.lowerBound)
        && ($0.tokens.count > 1 || $0.title != 0)
    }
    guard let name = mention?.tokens.clamped(to: column) else { return column }
    let behind = endOfDegrees(name.upperBound..<column.upperBound, letter)..<column.upperBound
    if namesTitle(behind, letter) { return behind }
    let marks = letter.tokens[column.lowerBound..<name.lowerBound].reversed().prefix { isMark($0) }
    let before = column.lowerBound..<(name.lowerBound - marks.count)
    return namesTitle(before, letter) ? before : column
  }

  /// Behind the degrees, marks and brackets that follow a name: `, MD, FRCSC (she/her) -`.
  private func endOfDegrees(_ rest: Range<Int>, _ letter: Letter) -> Int {
    let tokens = letter.tokens
    var index = rest.lowerBound
    while index < rest.upperBound {
      if tokens[index].isMark(UInt8(ascii: "(")) {
        let closer = (index..<rest.upperBound).first { tokens[$0].isMark(UInt8(ascii: ")")) }
        guard let closer, !namesTitle(index..<closer, letter) else { break }
        index = closer
      } else if !isMark(tokens[index]) && !isDegree(index, rest, tokens) {
        break
      }
      index += 1
    }
    return index
  }

  /// A known degree, or capitals or an abbreviation before a comma: `FRCSC,`, `Jr.,`.
  private func isDegree(_ index: Int, _ rest: Range<Int>, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.capitalized), !words.title.contains(token) else { return false }
    if words.clinician.contains(token) || words.doctorate.contains(token) { return true }
    return (token.flags.contains(.allCaps) || token.flags.contains(.abbreviation))
      && index + 1 < rest.upperBound && tokens[index + 1].isMark(UInt8(ascii: ","))
  }

  /// Whether a token is a mark that opens no bracket.
  private func isMark(_ token: Token) -> Bool {
    if token.isMark(UInt8(ascii: "(")) || token.isMark(UInt8(ascii: "[")) { return false }
    return token.kind == .punctuation || token.kind == .symbol
  }
}
