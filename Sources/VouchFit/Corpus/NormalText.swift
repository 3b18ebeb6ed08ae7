/// Text as the measures compare it: no white space, lower case, plain quotation marks.
struct NormalText: Sendable {
  let units: [UInt32]

  init(_ text: String) {
    let plain = text.replacing("\u{2019}", with: "'").replacing("\u{2018}", with: "'")
      .replacing("\u{201c}", with: "\"").replacing("\u{201d}", with: "\"")
    units = String(
      String.UnicodeScalarView(plain.unicodeScalars.filter { !$0.properties.isWhitespace })
    ).lowercased().unicodeScalars.map(\.value)
  }

  /// Where the other text occurs, each start once.
  func occurrences(of other: NormalText) -> [Range<Int>] {
    let count = other.units.count
    guard count > 0, count <= units.count else { return [] }
    return (0...(units.count - count)).filter { start in
      units[start] == other.units[0] && units[start..<start + count].elementsEqual(other.units)
    }.map { $0..<$0 + count }
  }

  /// Whether the text begins in a sentence and shares all of the rest of it.
  func begins(in sentence: NormalText) -> Bool {
    if !sentence.occurrences(of: self).isEmpty { return true }
    return (0..<sentence.units.count).contains { start in
      units.starts(with: sentence.units[start...])
        && (start == 0 || sentence.units.count - start > 20)
    }
  }

  /// Whether the texts share enough to speak of the same sentence: one holds the other, or they overlap by half.
  func sharesSentence(with quote: NormalText) -> Bool {
    if !occurrences(of: quote).isEmpty {
      return Double(quote.units.count) >= 0.3 * Double(units.count)
    }
    if !quote.occurrences(of: self).isEmpty { return true }
    let shorter = min(units.count, quote.units.count)
    guard shorter > 20 else { return false }
    return stride(from: shorter, through: shorter / 2 + 1, by: -1).contains { length in
      units.suffix(length).elementsEqual(quote.units.prefix(length))
        || units.prefix(length).elementsEqual(quote.units.suffix(length))
    }
  }
}
