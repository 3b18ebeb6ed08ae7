import VouchAnalysis
import VouchReport

/// One row a letter for spreadsheets: RFC 4180, UTF-8 with a byte order mark.
struct CSVFormat: LetterFormat {
  let fileName = "results.csv"

  private static let columns =
    ["path", "applicant", "writer", "specialty", "score", "tier", "percentile"]
    + Axes.names
    + ["words", "scenarios", "critical", "warnings", "notes", "evidence"]
    + ["finding 1", "finding 2", "finding 3", "duplicates", "duplicate share", "error"]

  var opening: [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array((Self.columns.joined(separator: ",") + "\r\n").utf8)
  }

  func append(_ letter: CohortLetter, to output: inout ByteWriter) {
    Self.append(letter.path, to: &output)
    switch letter.result {
    case .letter(let figures): append(figures, letter, to: &output)
    case .failure(let failure):
      output.append(String(repeating: ",", count: Self.columns.count - 1))
      Self.append("\(failure.kind): \(failure.message)", to: &output)
    }
    output.append("\r\n")
  }

  private func append(
    _ figures: LetterFigures, _ letter: CohortLetter, to output: inout ByteWriter
  ) {
    let kinds = KindRanking(figures.kinds)
    let top = kinds.topWeaknesses(3)
    var cells = [figures.applicant, figures.writer, figures.specialty]
    cells.append(DecimalText.fixed(Double(figures.tenths) / 10, decimals: 1))
    cells.append(Tier.allCases[figures.tier].rawValue)
    cells.append(letter.percentile.map { DecimalText.fixed($0, decimals: 1) } ?? "")
    cells += figures.axes.map { String($0) }
    cells += [figures.words, figures.scenarios].map { String($0) }
    cells += Rule.Severity.allCases.map { String(kinds.count(of: $0)) }
    cells.append(String(kinds.evidenceCount))
    cells += (0..<3).map { $0 < top.count ? top[$0].rawValue : "" }
    cells.append(letter.duplicate.map { String($0.otherCount) } ?? "0")
    cells.append(letter.duplicate.map { DecimalText.fixed($0.share, decimals: 2) } ?? "")
    for cell in cells {
      output.append(",")
      Self.append(cell, to: &output)
    }
    output.append(",")
  }

  /// Appends a cell; one that a spreadsheet would run as a formula begins with an apostrophe.
  static func append(_ cell: String, to output: inout ByteWriter) {
    let harmless = startsFormula(cell) ? "'" + cell : cell
    let needsQuotes = harmless.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
    guard needsQuotes || harmless.first == " " || harmless.last == " " else {
      output.append(harmless)
      return
    }
    output.append("\"")
    for byte in harmless.utf8 {
      if byte == 0x22 { output.append(byte) }
      output.append(byte)
    }
    output.append("\"")
  }

  /// Whether a spreadsheet may read a cell as a formula; blanks before the sign do not help.
  private static func startsFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let sign = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    // The last four are the full-width forms, which some spreadsheets read as the plain ones.
    return ["=", "+", "-", "@", "|", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(sign)
  }
}
