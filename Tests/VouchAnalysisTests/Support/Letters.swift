import VouchAnalysis
import VouchText

extension LetterFrame {
  /// Analyses the letter with the given body.
  func analyze(_ body: String = "She worked with me on the ward.") -> Analysis {
    var analyzer = Analyzer()
    return analyzer.analyze(SourceText(letter(body)))
  }

  /// The facts of the letter with the given body.
  func facts(_ body: String = "She worked with me on the ward.") -> LetterFacts {
    analyze(body).facts
  }
}
