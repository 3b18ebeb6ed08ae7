import VouchText

/// Who is who in a letter, by the tokens that name them.
struct People {
  var mentions: [NameMention] = []
  /// By hash, how many mentions a word is part of.
  var uses: [UInt64: Int] = [:]
  /// Hashes of every part of the applicant's name.
  var applicantParts: Set<UInt64> = []
  /// Hashes of the parts of the writer's name.
  var writerParts: Set<UInt64> = []
  /// Tokens of the fullest mention of the applicant.
  var applicantName: Range<Int>?
  var writerName: Range<Int>?
  /// By number of the letter's sentences, whether one brings in somebody else whom `he` or `she` could mean.
  var hasBystander: [Bool] = []
  /// The pronoun that the letter uses of the applicant.
  var pronoun: Pronoun = .unknown

  enum Pronoun { case he, she, they, unknown }

  /// Whether a mention names the applicant.
  func isApplicant(_ mention: NameMention, _ tokens: [Token]) -> Bool {
    mention.kind == .person && mention.tokens.contains { applicantParts.contains(tokens[$0].hash) }
  }
}
