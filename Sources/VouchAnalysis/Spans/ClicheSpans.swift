import VouchLexicon
import VouchText

/// Proposes the stock phrases of the lexicon.
struct ClicheSpans {
  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    guard let cliche = reading.classes.cliche else { return }
    var end = 0
    for match in reading.matcher.matches where match.classID == cliche {
      guard match.tokens.lowerBound >= end,
        let position = reading.position(of: match.tokens.lowerBound)
      else { continue }
      end = match.tokens.upperBound
      spans.begin(.cliche, match.tokens, position: position, reading)
      spans.add("short", if: match.tokens.count <= 2)
      spans.add("long", if: match.tokens.count >= 5)
    }
  }
}
