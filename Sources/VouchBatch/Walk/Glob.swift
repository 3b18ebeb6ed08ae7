/// A pattern of paths as shells know it: `*`, `?`, `[a-z]`, `[!a-z]`, and `**` for any number of folders.
struct Glob: Sendable {
  private let pattern: [UInt8]
  /// Whether the pattern speaks of a whole path; otherwise it speaks of the last part.
  private let namesPath: Bool

  /// Makes a pattern; a slash anywhere but at its end makes it one of whole paths below the folder given.
  init(_ text: String) {
    var pattern = Array(text.utf8)
    while pattern.count > 1, pattern.last == UInt8(ascii: "/") { pattern.removeLast() }
    namesPath = pattern.contains(UInt8(ascii: "/"))
    if pattern.starts(with: "./".utf8) { pattern.removeFirst(2) }
    if pattern.first == UInt8(ascii: "/") { pattern.removeFirst() }
    self.pattern = pattern
  }

  /// Whether the pattern matches a path relative to the folder given.
  func matches(_ path: ArraySlice<UInt8>) -> Bool {
    if namesPath { return matches(path, path.startIndex, 0) }
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    return matches(path[start...], start, 0)
  }

  /// Matches the rest of the text against the rest of the pattern; only the last star is tried again.
  private func matches(_ text: ArraySlice<UInt8>, _ from: Int, _ start: Int) -> Bool {
    var at = from
    var place = start
    var star: (place: Int, at: Int)?
    while at < text.endIndex || place < pattern.count {
      if place + 1 < pattern.count, pattern[place] == UInt8(ascii: "*"),
        pattern[place + 1] == UInt8(ascii: "*")
      {
        return matchesFolders(text, at, place)
      }
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, at)
        place += 1
      } else if at < text.endIndex, place < pattern.count, let step = step(text, at, place) {
        at = step.at
        place = step.place
      } else if let last = star, last.at < text.endIndex, text[last.at] != UInt8(ascii: "/") {
        star = (last.place, last.at + 1)
        at = last.at + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return true
  }

  /// Takes `**`: anything, or with a slash behind it any number of whole folders.
  private func matchesFolders(_ text: ArraySlice<UInt8>, _ from: Int, _ place: Int) -> Bool {
    let rest = place + 2
    guard rest < pattern.count, pattern[rest] == UInt8(ascii: "/") else {
      return (from...text.endIndex).contains { matches(text, $0, rest) }
    }
    if matches(text, from, rest + 1) { return true }
    return text[from...].indices.contains {
      text[$0] == UInt8(ascii: "/") && matches(text, $0 + 1, rest + 1)
    }
  }

  /// Takes one character where text and pattern agree.
  private func step(_ text: ArraySlice<UInt8>, _ at: Int, _ place: Int) -> (at: Int, place: Int)? {
    switch pattern[place] {
    case UInt8(ascii: "?") where text[at] != UInt8(ascii: "/"):
      var end = at + 1
      while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
      return (end, place + 1)
    case UInt8(ascii: "[") where text[at] != UInt8(ascii: "/"):
      guard let set = set(at: place) else { break }
      return set.contains(text[at]) ? (at + 1, set.end) : nil
    case UInt8(ascii: "\\") where place + 1 < pattern.count:
      return pattern[place + 1] == text[at] ? (at + 1, place + 2) : nil
    default: break
    }
    return pattern[place] == text[at] ? (at + 1, place + 1) : nil
  }

  private struct ByteSet {
    var ranges: [ClosedRange<UInt8>]
    var isNegated: Bool
    /// The place in the pattern behind the set.
    var end: Int

    func contains(_ byte: UInt8) -> Bool {
      ranges.contains { $0.contains(byte) } != isNegated
    }
  }

  /// The set that begins at a bracket, or nil where no bracket closes it.
  private func set(at place: Int) -> ByteSet? {
    var at = place + 1
    var set = ByteSet(ranges: [], isNegated: false, end: 0)
    if at < pattern.count, pattern[at] == UInt8(ascii: "!") || pattern[at] == UInt8(ascii: "^") {
      set.isNegated = true
      at += 1
    }
    let first = at
    while at < pattern.count {
      if pattern[at] == UInt8(ascii: "]"), at > first {
        set.end = at + 1
        return set
      }
      if at + 2 < pattern.count, pattern[at + 1] == UInt8(ascii: "-"),
        pattern[at + 2] != UInt8(ascii: "]"), pattern[at] <= pattern[at + 2]
      {
        set.ranges.append(pattern[at]...pattern[at + 2])
        at += 3
      } else {
        set.ranges.append(pattern[at]...pattern[at])
        at += 1
      }
    }
    return nil
  }
}
