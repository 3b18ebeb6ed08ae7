/// A phrase that may be a finding, with what speaks for and against it.
struct SpanCandidate {
  var kind: SpanKind
  /// Indices of the tokens.
  var tokens: Range<Int>
  /// Index of its sentence among the body's.
  var position: Int
  /// Its features among those of all candidates.
  var features: Range<Int>
  /// The log-odds that it is a finding.
  var score: Float = 0
}
