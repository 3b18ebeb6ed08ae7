import Foundation
import Testing
import VouchLexicon
import VouchText

@testable import VouchAnalysis

/// The scores of sentences and phrases in labelled letters beside the slow way: every feature by its name's hash in a
/// set, every weight looked up by itself and added as a number.
@Suite struct SlowPathTests {
  private static let corpora = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Corpora").standardized

  /// Every fourth letter of the labelled corpora.
  private static let letters = ["dev-c", "dev-d", "dev-e", "dev-f", "dev-g", "dev-h"].flatMap {
    corpus in
    let folder = corpora.appending(path: "\(corpus)/letters")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().enumerated().filter { $0.offset % 4 == 0 }.map {
      folder.appending(path: $0.element)
    }
  }

  private let model = Model.embedded

  /// The log-odds of all outputs, as whole thousandths where weights are added.
  private func slow(_ features: [UInt64]) -> [Float] {
    let bias = model.numbers("bias")
    var sums = [Int](repeating: 0, count: model.outputs.count)
    for feature in Set(features) {
      for (column, weight) in (model.weights(feature) ?? []).enumerated() {
        sums[column] += Int((weight * 1000).rounded())
      }
    }
    var values = [Float](repeating: -8, count: SentenceOutput.allCases.count)
    for (column, name) in model.outputs.enumerated() {
      guard let output = SentenceOutput.allCases.first(where: { $0.name == name }) else { continue }
      values[output.rawValue] = bias[column] + Float(sums[column]) / 1000
    }
    return values
  }

  @Test func lettersAreThere() { #expect(SlowPathTests.letters.count == 80) }

  @Test(arguments: letters)
  func scoresAreTheSame(_ file: URL) throws {
    let text = SourceText(utf8: Array(try Data(contentsOf: file)))
    var analyzer = Analyzer()
    _ = analyzer.analyze(text)
    let samples = LetterSamples(
      text, of: "", phrases: LonePhrases(), recorder: FeatureRecorder())
    #expect(samples.sentences.count == analyzer.reading.views.count)
    for (position, sentence) in samples.sentences.enumerated() {
      let view = analyzer.reading.views[position]
      var values = slow(sentence.features)
      analyzer.reading.addStatements(position, to: &values)
      var expected = SentenceScores()
      expected.append(values, denying: view.denials)
      for output in SentenceOutput.allCases {
        #expect(
          analyzer.scores[position, output] == expected[0, output], "\(position) \(output)")
      }
    }
    let candidates = analyzer.candidates
    #expect(candidates.count == samples.spans.count)
    for (candidate, span) in zip(candidates, samples.spans) {
      #expect(candidate.score == slow(span.features)[span.kind.output.rawValue])
    }
  }
}
