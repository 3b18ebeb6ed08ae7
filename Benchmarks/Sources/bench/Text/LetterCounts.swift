import VouchAnalysis
import VouchLexicon
import VouchText

/// What the generated letters hold on average.
struct LetterCounts {
  let figures: (perLetter: Double, poor: Double, rich: Double)

  init(_ corpus: TextCorpus) {
    var letter = Letter()
    var matcher = PhraseMatcher()
    func count(_ texts: [SourceText]) -> (tokens: Double, matches: Double) {
      var sum = (0, 0)
      for text in texts {
        letter.read(text)
        matcher.match(letter.tokens, lexicon: .embedded)
        sum.0 += letter.tokens.count
        sum.1 += matcher.matches.count
      }
      return (Double(sum.0) / Double(texts.count), Double(sum.1) / Double(texts.count))
    }
    let poor = count(Array(corpus.poor.prefix(1_000)))
    let rich = count(Array(corpus.rich.prefix(1_000)))
    figures = ((poor.tokens + rich.tokens) / 2, poor.matches, rich.matches)
  }
}
