/// A passage that tells of a particular patient or clinical event and what the applicant did in it.
public struct Scenario: Sendable, Equatable {
  /// UTF-8 byte offsets into the text.
  public var range: Range<Int>
  /// How sure the analysis is, 0 to 1.
  public var confidence: Double

  public init(range: Range<Int>, confidence: Double) {
    self.range = range
    self.confidence = confidence
  }
}
