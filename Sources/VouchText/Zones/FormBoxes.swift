/// The answers of a form's line that stand behind, or before, its boxes.
struct FormBoxes {
  /// Whether the line has no box.
  let isEmpty: Bool
  /// Tokens of the answers whose boxes are ticked, in order.
  private(set) var ticked: [Range<Int>] = []

  /// Reads the boxes of a line: `☐`, `☒`, `[ ]`, `[x]`.
  ///
  /// - Complexity: O(n) in the tokens.
  init(_ tokens: [Token], in range: Range<Int>) {
    var boxes: [(tokens: Range<Int>, isTicked: Bool)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let box = FormBoxes.box(at: index, tokens, in: range) {
        boxes.append(box)
        index = box.tokens.upperBound
      } else {
        index += 1
      }
    }
    isEmpty = boxes.isEmpty
    let standBehind = boxes.last?.tokens.upperBound == range.upperBound
    for (number, box) in boxes.enumerated() where box.isTicked {
      if standBehind {
        let start = number > 0 ? boxes[number - 1].tokens.upperBound : range.lowerBound
        ticked.append(start..<box.tokens.lowerBound)
      } else {
        let end =
          number + 1 < boxes.count ? boxes[number + 1].tokens.lowerBound : range.upperBound
        ticked.append(box.tokens.upperBound..<end)
      }
    }
  }

  private static func box(
    at index: Int, _ tokens: [Token], in range: Range<Int>
  ) -> (tokens: Range<Int>, isTicked: Bool)? {
    let token = tokens[index]
    if token.kind == .symbol {
      if token.hash == UInt64(Mark.openBox) { return (index..<index + 1, false) }
      return token.hash == UInt64(Mark.tickedBox) ? (index..<index + 1, true) : nil
    }
    guard token.isMark(UInt8(ascii: "[")), index + 1 < range.upperBound else { return nil }
    if tokens[index + 1].isMark(UInt8(ascii: "]")) { return (index..<index + 2, false) }
    guard index + 2 < range.upperBound, tokens[index + 1].hash == cross,
      tokens[index + 2].isMark(UInt8(ascii: "]"))
    else { return nil }
    return (index..<index + 3, true)
  }

  private static let cross = WordHash.of("x")
}
