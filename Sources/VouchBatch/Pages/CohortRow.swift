import VouchAnalysis
import VouchReport

/// One row of the cohort page's table.
enum CohortRow {
  /// Appends the row of a letter that was read; nothing for another one.
  ///
  /// - Parameters:
  ///   - page: the letter's page, seen from the cohort page.
  ///   - prefix: bytes that all paths have in common and the table leaves out.
  static func append(
    _ letter: CohortLetter, page: String?, prefix: Int, to output: inout ByteWriter
  ) {
    guard case .letter(let figures) = letter.result else { return }
    let ranking = KindRanking(figures.kinds)
    let severities = Rule.Severity.allCases.map { ranking.count(of: $0) }
    let kinds = figures.kinds.indices.filter { figures.kinds[$0] > 0 }.map { String($0) }
    TemplateLibrary.append(
      "row",
      [
        "kinds": .text(kinds.joined(separator: " ")),
        "page": .text(page ?? ""),
        "name": .text(
          DisplayText.line(String(decoding: letter.path.utf8.dropFirst(prefix), as: UTF8.self))),
        "applicant": .text(DisplayText.line(figures.applicant)),
        "writer": .text(DisplayText.line(figures.writer)),
        "specialty": .text(DisplayText.line(figures.specialty)),
        "score": .text(DecimalText.fixed(Double(figures.tenths) / 10, decimals: 1)),
        "tier": .text(Tier.allCases[figures.tier].rawValue),
        "rank": .number(figures.tier),
        "axes": .list(figures.axes.map { ["axis": .number($0)] }),
        "words": .number(figures.words),
        "scenarios": .number(figures.scenarios),
        "critical": count(severities[0]), "warnings": count(severities[1]),
        "remarks": count(severities[2]),
        "gravity": .number(severities.reduce(0) { $0 * 1000 + min($1, 999) }),
        "main": .text(
          ranking.topWeaknesses(1).first?.rawValue.replacing("-", with: " ") ?? ""),
        "common": .text(
          letter.duplicate.map { DecimalText.fixed($0.share * 100, decimals: 0) } ?? ""),
      ], to: &output)
    output.append("\n")
  }

  private static func count(_ number: Int) -> TemplateValue {
    number > 0 ? .number(number) : false
  }
}
