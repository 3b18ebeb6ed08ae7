import VouchAnalysis

/// A letter with scores from models that had not seen it.
struct ScoredLetter: Sendable {
  var letter: LabelledLetter
  var scores: SentenceScores
  var labels: [SentenceLabels]
  var spanScores: [Float]
  var source: SampleSet.Source
  var spanLabels: [SentenceLabels]
}
