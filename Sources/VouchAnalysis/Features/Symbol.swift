/// What a sentence model sees in place of a word: the word itself, or the kind of thing it names.
///
/// Names, places, numbers, pronouns and clinical terms are replaced by their kind, so that a model cannot learn or
/// prefer them.
struct Symbol {
  var hash: UInt64
  /// Indices of the tokens it stands for.
  var tokens: Range<Int>
}
