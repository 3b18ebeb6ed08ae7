import Foundation
import VouchText

/// The labelled letters of one sort, taken apart.
public struct LetterMaterial: Sendable {
  /// What stands before the first body sentence of a letter, letterhead to salutation.
  public private(set) var openings: [String] = []
  /// What stands after the last body sentence of a letter.
  public private(set) var closings: [String] = []
  /// The sentences of all bodies.
  public private(set) var sentences: [String] = []

  /// Adds a letter's parts.
  mutating func add(_ letter: Letter) {
    let body = letter.sentences.filter { $0.zone == .body }.map { letter.bytes(of: $0.tokens) }
    guard let first = body.first, let last = body.last else { return }
    openings.append(letter.string(0..<first.lowerBound))
    closings.append(letter.string(last.upperBound..<letter.text.utf8.count))
    sentences += body.map { letter.string($0) }
  }
}

/// The letters that readers found poor, and those that they found rich.
public struct LetterMaterials: Sendable {
  public private(set) var poor = LetterMaterial()
  public private(set) var rich = LetterMaterial()

  enum Problem: Error { case noLetters(String) }

  private struct Label: Decodable {
    var id: String
    var tier: String
  }

  /// Reads the letters of `dev-*`; throws where there are none.
  public init(corpora: URL) throws {
    for corpus in try FileManager.default.contentsOfDirectory(atPath: corpora.path).sorted()
    where corpus.hasPrefix("dev-") {
      try add(corpora.appendingPathComponent(corpus))
    }
    if poor.openings.isEmpty || rich.openings.isEmpty { throw Problem.noLetters(corpora.path) }
  }

  private mutating func add(_ corpus: URL) throws {
    let labels = try Data(contentsOf: corpus.appendingPathComponent("labels.jsonl"))
    for line in labels.split(separator: UInt8(ascii: "\n")) {
      let label = try JSONDecoder().decode(Label.self, from: line)
      let file = corpus.appendingPathComponent("letters/\(label.id).txt")
      let letter = Letter(SourceText(try String(contentsOf: file, encoding: .utf8)))
      switch label.tier {
      case "checkbox", "weak": poor.add(letter)
      case "strong", "exceptional": rich.add(letter)
      default: break
      }
    }
  }
}
