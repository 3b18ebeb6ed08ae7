/// Turns the events of an HTML file into lines of text.
struct HTMLReader {
  private(set) var utf8: [UInt8] = []
  private(set) var remarks: WordStory.Remarks = []
  private var cache = NameCache(filler: HTMLElement.inline)
  private var path: [HTMLElement] = []
  /// The place in `path` of an element that is left out with all it holds.
  private var skipped: Int?
  private var isSpacePending = false
  private var preformatted = 0
  /// The counters of the open lists; nil where the list has bullets.
  private var lists: [Int?] = []

  /// The text, once the file has ended.
  consuming func finished() -> [UInt8] {
    closeLine()
    return utf8
  }

  mutating func start(_ tag: HTMLTag) {
    let element = cache.element(tag.name, nil) { HTMLElement(tag) }
    path.append(element)
    guard skipped == nil else { return }
    if element != .root, isHidden(tag) { return skip() }
    switch element {
    case .inline: break
    case .root, .block, .cell: closeLine()
    case .lineBreak: endLine()
    case .preformatted:
      closeLine()
      preformatted += 1
    case .list(let ordered):
      closeLine()
      lists.append(ordered ? 0 : nil)
    case .item: startItem()
    case .skipped: skip()
    case .picture: remarks.insert(.picture)
    }
  }

  mutating func end() {
    guard let element = path.popLast() else { return }
    if let place = skipped {
      if place == path.count { skipped = nil }
      return
    }
    switch element {
    case .root, .block, .cell, .item: closeLine()
    case .preformatted:
      closeLine()
      preformatted -= 1
    case .list:
      closeLine()
      _ = lists.popLast()
    default: break
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == nil else { return }
    for byte in bytes {
      if byte > 0x20, byte != 0x7F {
        if isSpacePending { utf8.append(0x20) }
        isSpacePending = false
        utf8.append(byte)
      } else if preformatted > 0, byte == 0x0A || byte == 0x09 || byte == 0x20 {
        utf8.append(byte)
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpacePending = isSpacePending || !isAtLineStart && utf8.last != 0x20
      }
    }
  }

  private var isAtLineStart: Bool { utf8.last.map { $0 == 0x0A } ?? true }

  private mutating func skip() { skipped = path.count - 1 }

  private mutating func endLine() {
    utf8.append(0x0A)
    isSpacePending = false
  }

  private mutating func closeLine() {
    isSpacePending = false
    if !isAtLineStart { endLine() }
  }

  private mutating func startItem() {
    closeLine()
    guard let last = lists.indices.last else { return }
    if let number = lists[last] {
      lists[last] = number + 1
      utf8 += Array("\(number + 1). ".utf8)
    } else {
      utf8 += Array("• ".utf8)
    }
  }

  /// Whether an element is not shown, or is a comment of Word.
  private func isHidden(_ tag: HTMLTag) -> Bool {
    if tag.attribute("hidden") != nil || tag.attribute("class") == "msocommentreference" {
      return true
    }
    guard let style = tag.attribute("style") else { return false }
    return ["display:none", "mso-hide:all", "mso-element:comment"].contains { mark in
      style.utf8.count >= mark.utf8.count
        && ByteSearch.contains(Array(mark.utf8), in: Array(style.utf8))
    }
  }
}
