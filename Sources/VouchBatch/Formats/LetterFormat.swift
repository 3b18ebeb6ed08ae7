import VouchReport

/// A file of results with an entry a letter, in the order of the paths.
protocol LetterFormat: Sendable {
  /// The file's name in the output folder.
  var fileName: String { get }
  /// What the file begins with.
  var opening: [UInt8] { get }
  /// Appends the entry of one letter.
  func append(_ letter: CohortLetter, to output: inout ByteWriter)
}
