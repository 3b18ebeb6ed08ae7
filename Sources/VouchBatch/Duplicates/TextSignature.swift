/// 128 bytes that stand for the wording of a letter: of two letters, the share of equal values is about
/// the share of runs of three words that they have in common (Jaccard).
struct TextSignature: Sendable, Equatable {
  /// How many values a signature has.
  static let length = 64

  /// `length` values; all zero for a text too short to compare.
  var values: [UInt16]
  /// How many runs of three words the text has; 0 for a text too short to compare.
  var shingleCount: Int

  /// The signature of a text that is not compared.
  static let empty = TextSignature(
    values: [UInt16](repeating: 0, count: length), shingleCount: 0)
}
