/// A phrase that may be a finding, with what speaks for and against it.
struct SpanCandidate {
  var kind: SpanKind
  /// Indices of the tokens.
  var tokens: Range<Int>
  /// Index of its sentence among the body's.
  var position: Int
  /// Its features among those of all candidates.
  var features: Range<Int>
  /// Whether it is a name like the applicant's: a finding whatever its score.
  var isVariant = false
  /// Whether the score may count it: half of a double name would count for those alone who have one.
  var isScored = true
  /// The log-odds that it is a finding.
  var score: Float = 0
}
