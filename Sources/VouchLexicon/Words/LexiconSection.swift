/// The sections of a compiled lexicon.
enum LexiconSection: Int, CaseIterable {
  /// UInt64 hash table of the words; the value is the word's id.
  case vocabulary
  /// `PhraseState` after each word, by the word's id.
  case states
  /// UInt64 bit set of the steps of the trie (see `HashFilter`).
  case filter
  /// `PhraseTransition` slots of the steps of the trie.
  case transitions
  /// `PhraseOutput` of the states with several.
  case outputs
  /// Names of the classes, one a line.
  case classNames
  /// Canonical specialties, one a line.
  case specialties
}
