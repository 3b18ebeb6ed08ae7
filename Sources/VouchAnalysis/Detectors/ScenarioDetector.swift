import VouchText

/// Grows clinical scenarios from the scores of sentences.
///
/// A passage starts at a sentence that is surely part of an encounter and takes in its neighbours of the same
/// paragraph as long as they are likely to belong to it; it ends with the event, or where the next one begins.
package struct ScenarioDetector {
  /// Log-odds at which a sentence opens a passage.
  package var opens: Float
  /// Log-odds at which a neighbour still belongs to it.
  package var continues: Float
  /// Log-odds at which a neighbour begins a passage of its own.
  package var splits: Float

  /// Words below which no encounter is told; the shortest labelled one has 14.
  private static let fewestWords = 12

  package init(opens: Float, continues: Float, splits: Float) {
    self.opens = opens
    self.continues = continues
    self.splits = splits
  }

  /// Replaces the passages by those of a letter, as ranges of sentence positions.
  func find(
    _ scores: SentenceScores, _ reading: LetterReading, into passages: inout [Range<Int>]
  ) {
    find(
      scores, into: &passages, paragraph: { reading.views[$0].sentence.paragraph },
      hasRoom: { hasRoom($0, reading) })
  }

  /// Replaces the passages by those of scores.
  ///
  /// What follows a passage and does not make one of its own stays with it.
  ///
  /// - Parameters:
  ///   - paragraph: the number of a sentence's paragraph.
  ///   - hasRoom: whether sentences are long enough to tell an encounter.
  package func find(
    _ scores: SentenceScores, into passages: inout [Range<Int>], paragraph: (Int) -> Int,
    hasRoom: (Range<Int>) -> Bool
  ) {
    passages.removeAll(keepingCapacity: true)
    var position = 0
    while position < scores.count {
      guard scores[position, .scenario] >= continues else {
        position += 1
        continue
      }
      let start = position
      var isOpen = scores[position, .scenario] >= opens
      position += 1
      while position < scores.count, scores[position, .scenario] >= continues,
        paragraph(position) == paragraph(start)
      {
        if isOpen, scores[position, .scenarioStart] >= splits, hasRoom(start..<position) { break }
        if scores[position, .scenario] >= opens { isOpen = true }
        position += 1
      }
      if isOpen, hasRoom(start..<position) {
        passages.append(start..<position)
      } else if let last = passages.last, last.upperBound == start,
        paragraph(last.lowerBound) == paragraph(start)
      {
        passages[passages.count - 1] = last.lowerBound..<position
      }
    }
  }

  private func hasRoom(_ positions: Range<Int>, _ reading: LetterReading) -> Bool {
    let sentences = reading.views[positions].lazy.map(\.sentence.tokens)
    return sentences.map { tokens in
      reading.tokens[tokens].count { $0.kind != .punctuation && $0.kind != .symbol }
    }.reduce(0, +) >= ScenarioDetector.fewestWords
  }
}
