/// One line of a lexicon file: a class, the words that belong to it, and what is known of them.
public struct Entry: Sendable {
  /// In which letter case the words must stand in a letter.
  public enum Shape: UInt8, Sendable {
    case any, allCaps, capitalized
  }

  /// Name of the class.
  public var className: String
  /// The words as a pattern (see `EntryPattern`).
  public var pattern: String
  public var shape: Shape = .any
  /// What the class keeps of an entry, such as the pronoun of a given name; below 2^20.
  public var payload: UInt32 = 0

  init(_ className: String, _ pattern: String, shape: Shape = .any, payload: UInt32 = 0) {
    self.className = className
    self.pattern = pattern
    self.shape = shape
    self.payload = payload
  }
}
