import VouchText

/// A run of capitalised words that names a person or an institution.
struct NameMention {
  enum Kind { case person, organisation }

  /// Indices of the tokens, a title left out.
  var tokens: Range<Int>
  var kind: Kind
  /// `dr`, `mr`, `ms`, `mrs` and the like before it, as a hash; 0 for none.
  var title: UInt64
  var zone: Zone
  /// Number of the sentence.
  var sentence: Int
  /// Whether a part of the applicant's name is in it.
  var isApplicant = false
  /// Whether a part of the writer's name is in it.
  var isWriter = false
}
