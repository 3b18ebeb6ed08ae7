/// The fields that are open at one place of a story. Their codes are not text, their results are.
struct FieldStack {
  private enum Zone { case code, result }

  private var zones: [Zone] = []
  private var codes = 0
  /// The zones below this are results, as a paragraph has ended since they began.
  private var settled = 0

  /// Whether the place lies in the code of any open field.
  var isInCode: Bool { codes > 0 }

  mutating func begin() {
    zones.append(.code)
    codes += 1
  }

  /// Ends the code of the innermost field; ignored where there is none.
  mutating func separate() {
    guard zones.last == .code else { return }
    zones[zones.count - 1] = .result
    codes -= 1
  }

  /// Ends the innermost field; ignored where there is none.
  mutating func end() {
    if zones.popLast() == .code { codes -= 1 }
    settled = min(settled, zones.count)
  }

  /// Drops codes that were not ended, so that a broken field cannot swallow the letter.
  mutating func endParagraph() {
    if codes > 0 {
      let results = zones[settled...].count { $0 == .result }
      zones.removeLast(zones.count - settled - results)
      for index in settled..<zones.count { zones[index] = .result }
      codes = 0
    }
    settled = zones.count
  }
}
