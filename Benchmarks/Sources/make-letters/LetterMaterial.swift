import Foundation
import VouchText

/// The letters of the labelled corpora, taken apart.
struct LetterMaterial {
  /// What stands before the first body sentence of a letter, letterhead to salutation.
  private(set) var openings: [String] = []
  /// What stands after the last body sentence of a letter.
  private(set) var closings: [String] = []
  /// The sentences of all bodies.
  private(set) var sentences: [String] = []

  enum Problem: Error { case noLetters(String) }

  /// Reads the letters below `dev-*/letters`; throws where there are none.
  init(corpora: URL) throws {
    let manager = FileManager.default
    for corpus in try manager.contentsOfDirectory(atPath: corpora.path).sorted()
    where corpus.hasPrefix("dev-") {
      let folder = corpora.appendingPathComponent(corpus).appendingPathComponent("letters")
      for name in try manager.contentsOfDirectory(atPath: folder.path).sorted() {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        add(Letter(SourceText(text)))
      }
    }
    if openings.isEmpty || closings.isEmpty { throw Problem.noLetters(corpora.path) }
  }

  private mutating func add(_ letter: Letter) {
    let body = letter.sentences.filter { $0.zone == .body }.map { letter.bytes(of: $0.tokens) }
    guard let first = body.first, let last = body.last else { return }
    openings.append(letter.string(0..<first.lowerBound))
    closings.append(letter.string(last.upperBound..<letter.text.utf8.count))
    sentences += body.map { letter.string($0) }
  }
}
