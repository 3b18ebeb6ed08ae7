import VouchText

/// Grows clinical scenarios from the scores of sentences.
///
/// A passage starts at a sentence that is surely part of an encounter and takes in its neighbours of the same
/// paragraph as long as they are likely to belong to it; it ends with the event.
package struct ScenarioDetector {
  /// Log-odds at which a sentence opens a passage.
  var opens: Float
  /// Log-odds at which a neighbour still belongs to it.
  var continues: Float

  /// Words below which no encounter is told; the shortest labelled one has 14.
  private static let fewestWords = 12

  /// Replaces the passages by those of a letter, as ranges of sentence positions.
  func find(
    _ scores: SentenceScores, _ reading: LetterReading, into passages: inout [Range<Int>]
  ) {
    passages.removeAll(keepingCapacity: true)
    var position = 0
    while position < scores.count {
      guard scores[position, .scenario] >= continues else {
        position += 1
        continue
      }
      let start = position
      var best = scores[position, .scenario]
      position += 1
      while position < scores.count, scores[position, .scenario] >= continues,
        reading.views[position].sentence.paragraph == reading.views[start].sentence.paragraph
      {
        best = max(best, scores[position, .scenario])
        position += 1
      }
      if best >= opens, hasRoom(start..<position, reading) { passages.append(start..<position) }
    }
  }

  private func hasRoom(_ positions: Range<Int>, _ reading: LetterReading) -> Bool {
    let sentences = reading.views[positions].lazy.map(\.sentence.tokens)
    return sentences.map { tokens in
      reading.tokens[tokens].count { $0.kind != .punctuation && $0.kind != .symbol }
    }.reduce(0, +) >= ScenarioDetector.fewestWords
  }
}
