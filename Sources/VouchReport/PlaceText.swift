/// Where passages begin, in words.
enum PlaceText {
  /// "line 4" or "lines 4, 9, 12" for the passages' first lines, each once; empty without passages.
  ///
  /// - Parameter limit: the most lines to name; an ellipsis stands for the others.
  static func lines(
    of ranges: some Sequence<Range<Int>>, in table: LineTable, atMost limit: Int = .max
  ) -> String {
    let numbers = Set(ranges.map { table.position(of: $0.lowerBound).line }).sorted()
    if numbers.isEmpty { return "" }
    let list = numbers.prefix(limit).map(String.init).joined(separator: ", ")
    return (numbers.count == 1 ? "line " : "lines ") + list
      + (numbers.count > limit ? ", \u{2026}" : "")
  }
}
