import Testing

@testable import VouchAnalysis

/// How passages grow from the scores of sentences, without a letter.
@Suite struct ScenarioDetectorTests {
  private let detector = ScenarioDetector(opens: 1, continues: -1, splits: 1)

  /// - Parameter sentences: log-odds of a scenario and of its start, and the paragraph.
  private func passages(
    _ sentences: [(scenario: Float, start: Float, paragraph: Int)], hasRoom: (Range<Int>) -> Bool
  ) -> [Range<Int>] {
    var scores = SentenceScores()
    for sentence in sentences {
      var row = [Float](repeating: -8, count: SentenceOutput.allCases.count)
      row[SentenceOutput.scenario.rawValue] = sentence.scenario
      row[SentenceOutput.scenarioStart.rawValue] = sentence.start
      scores.append(row)
    }
    var found: [Range<Int>] = []
    detector.find(
      scores, into: &found, paragraph: { sentences[$0].paragraph }, hasRoom: hasRoom)
    return found
  }

  @Test func neighboursOfASureSentenceBelongToIt() {
    #expect(passages([(0, 0, 0), (2, 0, 0), (0, 0, 0), (-2, 0, 0)]) { _ in true } == [0..<3])
  }

  @Test func whereAnotherBeginsAPassageEnds() {
    let found = passages([(2, 2, 0), (0, 0, 0), (2, 2, 0), (0, 0, 0)]) { _ in true }
    #expect(found == [0..<2, 2..<4])
  }

  @Test func aStartThatMakesNoPassageStaysWithTheOneBefore() {
    #expect(passages([(2, 2, 0), (0, 0, 0), (0, 2, 0)]) { _ in true } == [0..<3])
  }

  @Test func whatIsTooShortForAPassageIsNotSplitOff() {
    let found = passages([(2, 2, 0), (2, 2, 0), (0, 0, 0)]) { $0.count > 1 }
    #expect(found == [0..<3])
  }

  @Test func aPassageEndsWithItsParagraph() {
    let found = passages([(2, 2, 0), (0, 0, 1), (2, 0, 1)]) { _ in true }
    #expect(found == [0..<1, 1..<3])
  }
}
