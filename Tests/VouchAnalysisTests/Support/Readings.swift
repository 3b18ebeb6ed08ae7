import VouchLexicon
import VouchText

@testable import VouchAnalysis

extension LetterReading {
  /// The reading of a letter with the given body and nothing before it.
  static func of(_ body: String, frame: LetterFrame = .usual) -> LetterReading {
    var reading = LetterReading(lexicon: .embedded)
    reading.read(SourceText(frame.letter(body)))
    return reading
  }

  /// The last sentence of the body.
  var last: SentenceView? { views.last }

  func string(_ token: Int) -> String { letter.string(letter.tokens[token].range) }

  /// The verbs of the last sentence: actor, tense and word, with `not` where negated.
  var verbs: [String] {
    guard let last else { return [] }
    return events[last.events].map {
      "\($0.actor) \($0.tense)\($0.isNegated ? " not" : "") \(string($0.token))"
    }
  }

  /// The names of the kinds that stand for words of the last sentence, words themselves left out.
  var masks: [String] {
    guard let last else { return [] }
    return symbols[last.symbols].compactMap { symbol in
      Mask.names.first { $0.hasPrefix("<") && WordHash.of($0) == symbol.hash }
    }
  }
}
