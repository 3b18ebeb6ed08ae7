/// The words by which a letter says whether the applicant has waived the right to read it (FERPA, 20 U.S.C. 1232g).
public struct WaiverWords: Sendable {
  private let waive, others, negations, keeping: WordList
  private let no = WordHash.of("no")
  private let nothing = WordHash.of("nothing")

  public init(_ lists: inout WordLists) {
    waive = lists.list("waive waived waives waiver waivers waiving")
    // What is waived otherwise: the residence of a visa, a fee.
    others = lists.list("visa visas j fee fees conrad charge charges copay cost costs residence")
    negations = lists.list("not no never without didn't hasn't doesn't neither")
    keeping = lists.list("retains retain retained declined declines")
  }

  /// Whether a token speaks of the waiver of a letter, by the words of its sentence or line.
  func speak(at index: Int, _ tokens: [Token], in range: Range<Int>) -> Bool {
    guard waive.contains(tokens[index]) else { return false }
    let near = max(range.lowerBound, index - 3)..<min(range.upperBound, index + 4)
    return !near.contains { others.contains(tokens[$0]) }
  }

  /// Whether what a sentence holds may speak of a waiver.
  public func mayStand(in summary: TokenSummary) -> Bool { summary.holds(waive) }

  /// Whether a sentence states that the right was waived or that it was kept, nil where it speaks of no waiver.
  ///
  /// Of a form's answers those count that are ticked: `☐ I waive ☒ I do not waive`.
  ///
  /// - Complexity: O(n) in the tokens.
  public func isWaived(_ tokens: [Token], in range: Range<Int>) -> Bool? {
    let boxes = FormBoxes(tokens, in: range)
    if boxes.isEmpty { return isStated(tokens, in: range) }
    for answer in boxes.ticked {
      if let isWaived = isStated(tokens, in: answer) { return isWaived }
    }
    return nil
  }

  private func isStated(_ tokens: [Token], in range: Range<Int>) -> Bool? {
    guard let index = range.first(where: { speak(at: $0, tokens, in: range) }) else { return nil }
    let before = max(range.lowerBound, index - 4)..<index
    let behind = index + 1..<min(range.upperBound, index + 3)
    return
      !(before.contains { negations.contains(tokens[$0]) }
      || behind.contains { tokens[$0].hash == no || tokens[$0].hash == nothing }
      || range.contains { keeping.contains(tokens[$0]) })
  }
}
