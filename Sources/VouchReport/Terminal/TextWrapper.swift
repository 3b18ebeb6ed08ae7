/// Breaks one line of text into lines of a given width.
package enum TextWrapper {
  /// The lines, none wider than `width` columns; words longer than that are cut.
  package static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func place(_ piece: Substring, _ length: Int) {
      if used > 0 && used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += piece
      used += length
    }
    for word in text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let length = DisplayText.width(word)
      if length <= width {
        place(word, length)
      } else {
        for piece in pieces(of: word, width: width) { place(piece, DisplayText.width(piece)) }
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// The first lines of a wrapped text, the last one ending in an ellipsis where something was left out.
  package static func wrap(_ text: String, width: Int, atMost limit: Int, closing: String = "")
    -> [String]
  {
    let whole = wrap(text + closing, width: width)
    guard whole.count > limit, limit > 0 else { return whole }
    var lines = Array(whole.prefix(limit))
    let ending = " \u{2026}" + closing
    var last = lines[limit - 1]
    while !last.isEmpty && DisplayText.width(last) + DisplayText.width(ending) > width {
      if let space = last.lastIndex(of: " ") {
        last = String(last[..<space])
      } else {
        last.removeLast()
      }
    }
    lines[limit - 1] = last + ending
    return lines
  }

  /// One line of at most `width` columns, shortened in its middle: for paths.
  package static func squeeze(_ text: String, width: Int) -> String {
    let total = DisplayText.width(text)
    guard total > width else { return text }
    var head = ""
    var tail = ""
    var room = width - 1
    var front = text[...]
    while let last = front.last, room - DisplayText.width(last) >= width / 3 {
      tail.insert(front.removeLast(), at: tail.startIndex)
      room -= DisplayText.width(last)
    }
    for character in front where room >= DisplayText.width(character) {
      head.append(character)
      room -= DisplayText.width(character)
    }
    return head + "\u{2026}" + tail
  }

  private static func pieces(of word: Substring, width: Int) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let length = DisplayText.width(word[index])
      if used + length > width {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += length
    }
    pieces.append(word[start...])
    return pieces
  }
}
