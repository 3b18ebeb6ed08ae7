/// A weakness, red flag or piece of positive evidence found in a letter.
public struct Finding: Sendable, Equatable {
  public var kind: FindingKind

  /// The passage as UTF-8 byte offsets into the text, or nil for a finding about the whole letter.
  public var range: Range<Int>?

  /// How sure the analysis is, 0 to 1.
  public var confidence: Double

  /// The words and features that decided it, the most telling first.
  public var cues: [Cue]

  /// A sentence on what this finding is about where the rule's own message is not enough: "the letter is
  /// about Amara Okafor"; empty otherwise.
  public var detail: String

  /// Whether it is evidence that lowers the score: a comparison that puts the applicant in the middle or low.
  public var lowers = false

  /// Whether the score counts it: a misspelt name is shown, but depends on the name that it is like.
  var isScored = true

  public init(
    kind: FindingKind, range: Range<Int>?, confidence: Double = 1, cues: [Cue] = [],
    detail: String = ""
  ) {
    self.kind = kind
    self.range = range
    self.confidence = confidence
    self.cues = cues
    self.detail = detail
  }

  /// The catalogue's entry for this kind.
  public var rule: Rule { RuleCatalogue.rule(for: kind) }
}
