/// The forms of a batch's results; `summary.json` is always written besides.
///
/// A new one is a case here and its line in `letterFormats` (an entry a letter) or in `summaryFile` (a page
/// about all), with a file in `Formats`.
public enum BatchFormat: String, Sendable, CaseIterable {
  /// One object of JSON a line and letter, in `results.jsonl`.
  case jsonl
  /// One row a letter, in `results.csv`.
  case csv
  /// The summary as a page, in `summary.md`.
  case markdown
  /// The cohort page `index.html`, a page a letter in `pages`, and the results that it links to.
  case html

  /// The format with an entry a letter, or nil.
  var letterFormat: (any LetterFormat)? {
    switch self {
    case .jsonl: JSONLinesFormat()
    case .csv: CSVFormat()
    case .markdown, .html: nil
    }
  }

  /// Name and bytes of the page about all letters, or nil.
  func summaryFile(_ summary: CohortSummary) -> (name: String, bytes: [UInt8])? {
    switch self {
    case .jsonl, .csv, .html: nil
    case .markdown: ("summary.md", MarkdownSummary(summary).render())
    }
  }
}
