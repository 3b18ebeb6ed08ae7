import VouchLexicon
import VouchText

/// Proposes the stock phrases of the lexicon.
struct ClicheSpans {
  let recorder: FeatureRecorder?

  func candidates(_ reading: LetterReading) -> [SpanCandidate] {
    guard let cliche = reading.classes.cliche else { return [] }
    var end = 0
    return reading.matcher.matches.compactMap { match in
      guard match.classID == cliche, match.tokens.lowerBound >= end,
        let position = reading.position(of: match.tokens.lowerBound)
      else { return nil }
      end = match.tokens.upperBound
      var features = SpanFeatures(.cliche, recorder: recorder)
      features.addContext(match.tokens, position: position, reading: reading)
      switch match.tokens.count {
      case ...2: features.add("short")
      case 5...: features.add("long")
      default: break
      }
      return features.candidate(.cliche, match.tokens, position: position)
    }
  }
}
