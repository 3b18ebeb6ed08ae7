import VouchText

/// Finds runs of the normalised text in the letter as it is written.
struct LetterPassages {
  private let scalars: [Unicode.Scalar]
  /// Index of the scalar behind each unit of the normalised text.
  private let origins: [Int]

  /// Scalars of context on either side.
  private static let context = 60

  init(_ text: SourceText) {
    scalars = Array(text.string.unicodeScalars)
    var origins: [Int] = []
    for (index, scalar) in scalars.enumerated() where !scalar.properties.isWhitespace {
      let count = scalar.properties.lowercaseMapping.unicodeScalars.count
      origins += Array(repeating: index, count: count)
    }
    self.origins = origins
  }

  /// A run with its line and neighbours, white space as single spaces.
  func passage(_ run: Range<Int>) -> KindError.Passage? {
    guard !run.isEmpty, run.upperBound <= origins.count else { return nil }
    let (start, end) = (origins[run.lowerBound], origins[run.upperBound - 1] + 1)
    let first = max(0, start - LetterPassages.context)
    let last = min(scalars.count, end + LetterPassages.context)
    return KindError.Passage(
      line: 1 + scalars[..<start].count { $0 == "\n" }, before: plain(first..<start),
      text: plain(start..<end), after: plain(end..<last))
  }

  private func plain(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
